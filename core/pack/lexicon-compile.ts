import { keepName } from '../text/name';
import { createUnits } from '../text/units';
import { PATTERNS, WORD_LISTS } from '../text/word-lists';
import { assembleLexicon } from './lexicon-assemble';
import { createByteWriter } from './lexicon-bytes';
import { createRecordWriter } from './lexicon-records';
import { createRuleNumbers, writeRule } from './lexicon-rules';
import type { LexiconEntity } from './lexicon-source';
import { writeThing } from './lexicon-things';
import { writeWords } from './lexicon-words';

/** Entities compiled between two steps: a few milliseconds where each has five names. */
const ENTITIES_A_STEP = 500;

/** The compiled lexicon of `source` in one go. */
export function compileLexicon(source: readonly LexiconEntity[]): Uint8Array {
  const work = compileInSteps(source);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * The compiled lexicon of `source`, in steps but for the last, a third of the work: one buffer, see lexicon-layout.ts. Aliases keep the
 * source's order; those without a letter or digit are left out. Linear in the source.
 */
export function* compileInSteps(source: readonly LexiconEntity[]): Generator<void, Uint8Array, void> {
  const units = createUnits();
  let expected = 0;
  let hasRelations = false;
  for (const { aliases, related } of source) {
    expected += aliases.length;
    hasRelations ||= related.length > 0;
  }
  const numbers = new Map(hasRelations ? source.map(({ id }, number) => [id, number]) : []);
  const records = createRecordWriter(expected);
  const things = createByteWriter(source.length * 24);
  const rules = createRuleNumbers();
  let kept = new Uint16Array(256);
  for (let number = 0; number < source.length; number++) {
    if (number % ENTITIES_A_STEP === 0) yield;
    const entity = source[number]!;
    let isNamedByFirst: boolean | undefined;
    for (const alias of entity.aliases) {
      // The longest form that folding writes out, U+FB03, makes three units of one.
      if (alias.text.length * 3 > kept.length) kept = new Uint16Array(alias.text.length * 3);
      const length = keepName(alias.text, kept, units);
      if (length === 0) continue;
      isNamedByFirst ??= isText(entity.name, kept, length);
      records.add(number, rules.of(alias), kept, length);
    }
    writeThing(entity, isNamedByFirst ?? false, numbers, things);
  }
  const ruleBytes = createByteWriter();
  for (const rule of rules.rules()) writeRule(rule, ruleBytes);
  const words = createByteWriter();
  writeWords([WORD_LISTS, PATTERNS], words);
  return assembleLexicon({
    aliasCount: records.count(),
    entityCount: source.length,
    ruleCount: rules.rules().length,
    records: records.bytes(),
    thingBytes: things.bytes(),
    ruleBytes: ruleBytes.bytes(),
    words: words.bytes(),
  });
}

function isText(text: string, kept: Uint16Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== kept[at]) return false;
  return true;
}
