/** Writes the records of aliases; lexicon-record.ts reads them. */
import { createByteWriter, sizeOf } from './lexicon-bytes';
import { BLOCK, LENGTH_FOLLOWS, LENGTH_SHIFT, RULE_FOLLOWS, STEP_FOLLOWS } from './lexicon-layout';

/** Records of aliases, added in order of their entities. */
export interface RecordWriter {
  add(entity: number, rule: number, name: Uint16Array, length: number): void;
  count(): number;
  bytes(): Uint8Array;
}

/** A writer with room for about `expected` aliases. */
export function createRecordWriter(expected: number): RecordWriter {
  const out = createByteWriter(expected * 24);
  let count = 0;
  let entityBefore = 0;
  let ruleBefore = 0;
  return {
    add(entity, rule, name, length) {
      // A block's first record can be read without those before it: rule 0 holds until another is named.
      if (count % BLOCK === 0) ruleBefore = 0;
      const step = entity - entityBefore;
      const size = sizeOf(name, length);
      out.byte(
        Math.min(step, STEP_FOLLOWS) |
          (rule === ruleBefore ? 0 : RULE_FOLLOWS) |
          (Math.min(size, LENGTH_FOLLOWS) << LENGTH_SHIFT),
      );
      if (step >= STEP_FOLLOWS) out.number(step);
      if (rule !== ruleBefore) out.number(rule);
      if (size >= LENGTH_FOLLOWS) out.number(size);
      out.units(name, length);
      entityBefore = entity;
      ruleBefore = rule;
      count++;
    },
    count: () => count,
    bytes: () => out.bytes(),
  };
}
