import { keepName, signOf } from '../text/name';
import { createUnits, FOLDED, type Units, UPPER } from '../text/units';
import { createBeginnings } from './lexicon-beginnings';
import { type ByteWriter, createByteReader, createByteWriter } from './lexicon-bytes';
import { BLOCK, FIRST_ALIAS, STARTS_OTHER, STARTS_UPPER } from './lexicon-layout';
import { recordFinder } from './lexicon-record';
import { createRecordWriter, type RecordWriter } from './lexicon-records';
import { createRuleNumbers, type LexiconRule, writeRule } from './lexicon-rules';
import { joinSections } from './lexicon-sections';
import { buildSlots } from './lexicon-slots';
import type { LexiconEntity } from './lexicon-source';
import { writeThing } from './lexicon-things';

/**
 * The compiled lexicon of `source`: one buffer, see lexicon-layout.ts. Aliases keep the source's order; those without a letter or
 * digit are left out. Linear in the source.
 */
export function compileLexicon(source: readonly LexiconEntity[]): Uint8Array {
  const units = createUnits();
  let expected = 0;
  for (const entity of source) expected += entity.aliases.length;
  const beginnings = createBeginnings(expected, units);
  const records = createRecordWriter(expected);
  const rules = createRuleNumbers();
  const starts = new Uint8Array(256);
  const isNamedByFirst = new Uint8Array(source.length);
  let kept = new Uint16Array(256);
  let unitsMax = 0;
  let wordsMax = 0;
  for (let entity = 0; entity < source.length; entity++) {
    const { aliases, name } = source[entity]!;
    let isFirst = true;
    for (const alias of aliases) {
      // The longest form that folding writes out, U+FB03, makes three units of one.
      if (alias.text.length * 3 > kept.length) kept = new Uint16Array(alias.text.length * 3);
      const length = keepName(alias.text, kept, units);
      if (length === 0) continue;
      const first = units.of(kept[0]!);
      starts[first & FOLDED & 255]! |= first & UPPER ? STARTS_UPPER : STARTS_OTHER;
      wordsMax = Math.max(wordsMax, beginnings.add(kept, length, FIRST_ALIAS + records.count()));
      unitsMax = Math.max(unitsMax, length);
      if (isFirst) isNamedByFirst[entity] = isText(name, kept, length) ? 1 : 0;
      isFirst = false;
      records.add(entity, rules.of(alias), kept, length);
    }
  }
  const aliasCount = records.count();
  const { slots, shared, referenceBits } = buildSlots(beginnings, aliasCount, sameName(records, units));
  return joinSections(
    {
      starts,
      firsts: beginnings.firsts,
      slots,
      shared,
      blocks: records.blocks(),
      records: records.bytes(),
      ...thingSections(source, isNamedByFirst),
      ...ruleSections(rules.rules()),
    },
    {
      aliasCount,
      entityCount: source.length,
      ruleCount: rules.rules().length,
      referenceBits,
      unitsMax,
      wordsMax,
      firstBits: beginnings.firstBits,
    },
  );
}

/** Whether two aliases fold to the same text, case aside. */
function sameName(records: RecordWriter, units: Units): (a: number, b: number) => boolean {
  const find = recordFinder(records.blocks(), records.bytes());
  const reader = createByteReader(records.bytes());
  const key = (alias: number): string => {
    const { start, end } = find(alias);
    reader.at = start;
    return Array.from(reader.units(end - start), (char) => {
      const unit = char.charCodeAt(0);
      return String.fromCharCode(units.of(signOf(unit, units)) & FOLDED);
    }).join('');
  };
  return (a, b) => key(a) === key(b);
}

function isText(text: string, kept: Uint16Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== kept[at]) return false;
  return true;
}

function thingSections(
  source: readonly LexiconEntity[],
  isNamedByFirst: Uint8Array,
): { things: Uint32Array; thingBytes: Uint8Array } {
  const related = source.some((entity) => entity.related.length > 0);
  const numbers = new Map(related ? source.map((entity, number) => [entity.id, number]) : []);
  const things = new Uint32Array(Math.ceil(source.length / BLOCK));
  const out: ByteWriter = createByteWriter(source.length * 24);
  for (let n = 0; n < source.length; n++) {
    if (n % BLOCK === 0) things[n / BLOCK] = out.length();
    writeThing(source[n]!, isNamedByFirst[n] === 1, numbers, out);
  }
  return { things, thingBytes: out.bytes() };
}

function ruleSections(rules: readonly LexiconRule[]): { rules: Uint32Array; ruleBytes: Uint8Array } {
  const offsets = new Uint32Array(rules.length);
  const out = createByteWriter();
  for (const [n, rule] of rules.entries()) {
    offsets[n] = out.length();
    writeRule(rule, out);
  }
  return { rules: offsets, ruleBytes: out.bytes() };
}
