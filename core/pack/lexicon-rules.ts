/** The rules of aliases, each different one once. */
import type { ByteReader, ByteWriter } from './lexicon-bytes';
import { NEEDS, NEEDS_SHIFT, RULE_EXACT } from './lexicon-layout';
import type { LexiconAlias } from './lexicon-source';

/** What an alias obeys, its text aside. */
export type LexiconRule = Omit<LexiconAlias, 'text'>;

/** Numbers of rules, in order of first use. */
export interface RuleNumbers {
  /** The number of the alias's rule; 0 is the first alias's. */
  of(alias: LexiconRule): number;
  rules(): readonly LexiconRule[];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((text, n) => text === b[n]));

/** Gives equal rules equal numbers. */
export function createRuleNumbers(): RuleNumbers {
  const rules: LexiconRule[] = [];
  const numbers = new Map<string, number>();
  let last: LexiconRule | undefined;
  let lastNumber = 0;
  return {
    of(alias) {
      // Most aliases obey the rule of the one before, so a key is seldom written.
      if (
        last !== undefined &&
        alias.exact === last.exact &&
        alias.needs === last.needs &&
        isSame(alias.languages, last.languages) &&
        isSame(alias.cues, last.cues) &&
        isSame(alias.not, last.not)
      ) {
        return lastNumber;
      }
      const key = JSON.stringify([alias.exact, alias.needs, alias.languages, alias.cues, alias.not]);
      let number = numbers.get(key);
      if (number === undefined) {
        number = rules.length;
        numbers.set(key, number);
        rules.push(alias);
      }
      last = alias;
      lastNumber = number;
      return number;
    },
    rules: () => rules,
  };
}

/** Writes a list of texts behind its length. */
export function writeTexts(texts: readonly string[], out: ByteWriter): void {
  out.number(texts.length);
  for (const text of texts) out.text(text);
}

/** Reads a list of texts. */
export function readTexts(from: ByteReader): string[] {
  return Array.from({ length: from.number() }, () => from.text());
}

/** Moves `from` behind a list of texts. */
export function skipTexts(from: ByteReader): void {
  for (let count = from.number(); count > 0; count--) from.skipText();
}

/** Writes one rule. */
export function writeRule(rule: LexiconRule, out: ByteWriter): void {
  out.byte((rule.exact ? RULE_EXACT : 0) | (NEEDS.indexOf(rule.needs) << NEEDS_SHIFT));
  for (const texts of [rule.languages, rule.cues, rule.not]) writeTexts(texts, out);
}

/** Moves `from` behind one rule. */
export function skipRule(from: ByteReader): void {
  from.byte();
  for (let lists = 3; lists > 0; lists--) skipTexts(from);
}

/** Reads one rule. */
export function readRule(from: ByteReader): LexiconRule {
  const flags = from.byte();
  const languages = readTexts(from);
  const cues = readTexts(from);
  return {
    exact: (flags & RULE_EXACT) !== 0,
    needs: NEEDS[flags >> NEEDS_SHIFT]!,
    languages,
    cues,
    not: readTexts(from),
  };
}
