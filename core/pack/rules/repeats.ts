import { hashText } from '../hash-text';
import type { Problem } from '../problem';
import type { Pack } from '../schema';
import { type EntityRule, follow } from './rule';

/** A text's letters and digits, so that a comma or a capital does not hide a repetition. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The rule that no fact is told twice, anywhere in the pack: the second names the entity that tells it first. */
export function repeatRule(): EntityRule {
  const told = { en: new Map<number, string>(), fr: new Map<number, string>() };
  return {
    add(entity, path) {
      const problems: Problem[] = [];
      for (const language of ['en', 'fr'] as const) {
        for (const [f, fact] of entity.facts.entries()) {
          const text = fact.text[language];
          if (text === undefined) continue;
          const key = hashText(bare(text));
          const first = told[language].get(key);
          const reason = `this fact is told already, by "${first}": tell it once and name the others in "with"`;
          if (first !== undefined) problems.push({ path: `${path}.facts[${f}].text.${language}`, reason });
          else told[language].set(key, entity.id);
        }
      }
      return problems;
    },
    end: () => [],
  };
}

/** Problems of facts told twice. */
export function checkRepeats(pack: Pack): Problem[] {
  return follow(repeatRule(), pack);
}
