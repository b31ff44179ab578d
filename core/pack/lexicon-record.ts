/** Walks the records of aliases: eight steps at most from the beginning of a block. */
import { BLOCK, LENGTH_FOLLOWS, LENGTH_SHIFT, RULE_FOLLOWS, STEP_FOLLOWS, STEP_MASK } from './lexicon-layout';

/** Where one alias's record was found; the same object is filled again at the next look. */
export interface AliasRecord {
  entity: number;
  rule: number;
  /** Half-open span of its units in the record bytes. */
  start: number;
  end: number;
}

/** Reads records by alias number. */
export type FindRecord = (alias: number) => AliasRecord;

/** A reader of records over `blocks` and `records` as lexicon-layout.ts describes them. */
export function recordFinder(blocks: Uint32Array, records: Uint8Array): FindRecord {
  const record: AliasRecord = { entity: 0, rule: 0, start: 0, end: 0 };
  return (alias) => {
    const block = Math.floor(alias / BLOCK) * 2;
    record.end = blocks[block]!;
    record.entity = blocks[block + 1]!;
    record.rule = 0;
    for (let skip = alias % BLOCK; skip >= 0; skip--) readHead(records, record);
    return record;
  };
}

/** Moves `record` on to the record that begins where it ends. */
export function readHead(records: Uint8Array, record: AliasRecord): void {
  const head = records[record.end]!;
  record.start = record.end + 1;
  const step = head & STEP_MASK;
  record.entity += step === STEP_FOLLOWS ? readNumber(records, record) : step;
  if (head & RULE_FOLLOWS) record.rule = readNumber(records, record);
  const length = head >> LENGTH_SHIFT;
  record.end = (length === LENGTH_FOLLOWS ? readNumber(records, record) : length) + record.start;
}

/** The number at `record.start`, seven bits to a byte, the lowest first; moves `start` behind it. */
function readNumber(records: Uint8Array, record: AliasRecord): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = records[record.start++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}
