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
    const block = Math.floor(alias / BLOCK);
    let at = blocks[block * 2]!;
    let entity = blocks[block * 2 + 1]!;
    let rule = 0;
    const number = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = records[at++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    };
    for (let skip = alias % BLOCK; ; skip--) {
      const head = records[at++]!;
      const step = head & STEP_MASK;
      entity += step === STEP_FOLLOWS ? number() : step;
      if (head & RULE_FOLLOWS) rule = number();
      let length = head >> LENGTH_SHIFT;
      if (length === LENGTH_FOLLOWS) length = number();
      if (skip === 0) {
        record.entity = entity;
        record.rule = rule;
        record.start = at;
        record.end = at + length;
        return record;
      }
      at += length;
    }
  };
}
