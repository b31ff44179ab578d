import type { Problem } from '../problem';
import type { Pack } from '../schema';

/** A text's letters and digits, so that a comma or a capital does not hide a repetition. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Problems of facts told twice, anywhere in the pack: the second names the entity that tells it first. */
export function checkRepeats(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const language of ['en', 'fr'] as const) {
    const told = new Map<string, string>();
    for (const [e, entity] of pack.entities.entries()) {
      for (const [f, fact] of entity.facts.entries()) {
        const text = fact.text[language];
        if (text === undefined) continue;
        const key = bare(text);
        const first = told.get(key);
        const reason = `this fact is told already, by "${first}": tell it once and name the others in "with"`;
        if (first !== undefined)
          problems.push({ path: `entities[${e}].facts[${f}].text.${language}`, reason });
        else told.set(key, entity.id);
      }
    }
  }
  return problems;
}
