import { signOf } from '../text/name';
import { createUnits, FOLDED, type Units, UPPER } from '../text/units';
import { createBeginnings } from './lexicon-beginnings';
import { createByteReader, readUnits } from './lexicon-bytes';
import { BLOCK, FIRST_ALIAS, STARTS_OTHER, STARTS_UPPER } from './lexicon-layout';
import { type AliasRecord, readHead, recordFinder } from './lexicon-record';
import { skipRule } from './lexicon-rules';
import { joinSections } from './lexicon-sections';
import { buildSlots } from './lexicon-slots';
import { skipThing } from './lexicon-things';

/** What a lexicon says, without what can be worked out from it: tables, filters and offsets. */
export interface Written {
  readonly aliasCount: number;
  readonly entityCount: number;
  readonly ruleCount: number;
  readonly records: Uint8Array;
  readonly thingBytes: Uint8Array;
  readonly ruleBytes: Uint8Array;
  readonly words: Uint8Array;
}

/** The whole lexicon of what was written: walks it once and adds the rest. Linear. */
export function assembleLexicon(written: Written): Uint8Array {
  const { aliasCount, entityCount, ruleCount, records, thingBytes, ruleBytes, words } = written;
  const units = createUnits();
  const beginnings = createBeginnings(aliasCount, units);
  const starts = new Uint8Array(256);
  const blocks = new Uint32Array(Math.ceil(aliasCount / BLOCK) * 2);
  const record: AliasRecord = { entity: 0, rule: 0, start: 0, end: 0 };
  let name = new Uint16Array(256);
  let unitsMax = 0;
  let wordsMax = 0;
  for (let alias = 0; alias < aliasCount; alias++) {
    if (alias % BLOCK === 0) {
      blocks[(alias / BLOCK) * 2] = record.end;
      blocks[(alias / BLOCK) * 2 + 1] = record.entity;
      record.rule = 0;
    }
    readHead(records, record);
    const size = record.end - record.start;
    if (size > name.length) name = new Uint16Array(size * 2);
    const length = readUnits(records, record.start, record.end, name);
    const first = units.of(name[0]!);
    starts[first & FOLDED & 255]! |= first & UPPER ? STARTS_UPPER : STARTS_OTHER;
    const words = beginnings.add(name, length, FIRST_ALIAS + alias);
    if (words > wordsMax) wordsMax = words;
    if (length > unitsMax) unitsMax = length;
  }
  const { slots, shared, referenceBits } = buildSlots(
    beginnings,
    aliasCount,
    sameName(blocks, records, units),
  );
  const { firsts, firstBits } = beginnings;
  const rules = new Uint32Array(ruleCount);
  const rule = createByteReader(ruleBytes);
  for (let n = 0; n < ruleCount; n++, skipRule(rule)) rules[n] = rule.at;
  const things = new Uint32Array(Math.ceil(entityCount / BLOCK));
  const thing = createByteReader(thingBytes);
  for (let n = 0; n < entityCount; n++, skipThing(thing)) if (n % BLOCK === 0) things[n / BLOCK] = thing.at;
  return joinSections(
    { starts, firsts, slots, shared, blocks, records, things, thingBytes, rules, ruleBytes, words },
    { aliasCount, entityCount, ruleCount, referenceBits, unitsMax, wordsMax, firstBits },
  );
}

/** Whether two aliases fold to the same text, case aside. */
function sameName(blocks: Uint32Array, records: Uint8Array, units: Units): (a: number, b: number) => boolean {
  const find = recordFinder(blocks, records);
  const read = (alias: number, name: Uint16Array): number => {
    const { start, end } = find(alias);
    const length = readUnits(records, start, end, name);
    for (let at = 0; at < length; at++) name[at] = units.of(signOf(name[at]!, units)) & FOLDED;
    return length;
  };
  return (a, b) => {
    const ofA = find(a);
    const nameA = new Uint16Array(ofA.end - ofA.start);
    const ofB = find(b);
    const nameB = new Uint16Array(ofB.end - ofB.start);
    const length = read(a, nameA);
    if (read(b, nameB) !== length) return false;
    for (let at = 0; at < length; at++) if (nameA[at] !== nameB[at]) return false;
    return true;
  };
}
