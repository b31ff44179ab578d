/** Writes the records of aliases, with a block offset before every few; lexicon-record.ts reads them. */
import { createByteWriter, sizeOf } from './lexicon-bytes';
import { BLOCK, LENGTH_FOLLOWS, LENGTH_SHIFT, RULE_FOLLOWS, STEP_FOLLOWS } from './lexicon-layout';

/** Records of aliases, added in order of their entities. */
export interface RecordWriter {
  add(entity: number, rule: number, name: Uint16Array, length: number): void;
  count(): number;
  blocks(): Uint32Array;
  bytes(): Uint8Array;
}

/** A writer with room for `expected` aliases at most. */
export function createRecordWriter(expected: number): RecordWriter {
  const out = createByteWriter(expected * 24);
  const blocks = new Uint32Array(Math.ceil(expected / BLOCK) * 2);
  let count = 0;
  let entityBefore = 0;
  let ruleBefore = 0;
  return {
    add(entity, rule, name, length) {
      if (count % BLOCK === 0) {
        blocks[(count / BLOCK) * 2] = out.length();
        blocks[(count / BLOCK) * 2 + 1] = entity;
        entityBefore = entity;
        ruleBefore = 0;
      }
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
    blocks: () => blocks.subarray(0, Math.ceil(count / BLOCK) * 2),
    bytes: () => out.bytes(),
  };
}
