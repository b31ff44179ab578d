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
  let kept = new Uint16Array(256);
  let unitsMax = 0;
  let wordsMax = 0;
  for (let entity = 0; entity < source.length; entity++) {
    for (const alias of source[entity]!.aliases) {
      // The longest form that folding writes out, U+FB03, makes three units of one.
      if (alias.text.length * 3 > kept.length) kept = new Uint16Array(alias.text.length * 3);
      const length = keepName(alias.text, kept, units);
      if (length === 0) continue;
      const first = units.of(kept[0]!);
      starts[first & FOLDED & 255]! |= first & UPPER ? STARTS_UPPER : STARTS_OTHER;
      wordsMax = Math.max(wordsMax, beginnings.add(kept, length, FIRST_ALIAS + records.count()));
      unitsMax = Math.max(unitsMax, length);
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
      ...thingSections(source),
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

function thingSections(source: readonly LexiconEntity[]): { things: Uint32Array; thingBytes: Uint8Array } {
  const numbers = new Map(source.map((entity, number) => [entity.id, number]));
  const things = new Uint32Array(Math.ceil(source.length / BLOCK));
  const out: ByteWriter = createByteWriter(source.length * 16);
  for (const [n, entity] of source.entries()) {
    if (n % BLOCK === 0) things[n / BLOCK] = out.length();
    writeThing(entity, numbers, out);
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
