/** Puts a lexicon's sections into one buffer, and finds them there again. */
import { HEADER, HEADER_WORDS, MAGIC, VERSION } from './lexicon-layout';

/** The sections in the order in which they lie; each begins at a multiple of four bytes. */
export interface Sections {
  readonly starts: Uint8Array;
  readonly firsts: Uint32Array;
  readonly slots: Uint32Array;
  readonly shared: Uint32Array;
  readonly blocks: Uint32Array;
  readonly records: Uint8Array;
  readonly things: Uint32Array;
  readonly thingBytes: Uint8Array;
  readonly rules: Uint32Array;
  readonly ruleBytes: Uint8Array;
}

/** Counts that stand in the header; see lexicon-layout.ts. */
export interface Counts {
  readonly aliasCount: number;
  readonly entityCount: number;
  readonly ruleCount: number;
  readonly referenceBits: number;
  readonly unitsMax: number;
  readonly wordsMax: number;
  readonly firstBits: number;
}

const NAMES = [
  'starts',
  'firsts',
  'slots',
  'shared',
  'blocks',
  'records',
  'things',
  'thingBytes',
  'rules',
  'ruleBytes',
] as const;

/** One buffer of all sections behind a header. */
export function joinSections(sections: Sections, counts: Counts): Uint8Array {
  const header = new Uint32Array(HEADER_WORDS);
  let end = header.byteLength;
  for (const name of NAMES) {
    header[HEADER[name]] = end;
    end += (sections[name].byteLength + 3) & ~3;
  }
  header[HEADER.end] = end;
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  for (const name of Object.keys(counts) as (keyof Counts)[]) header[HEADER[name]] = counts[name];
  const bytes = new Uint8Array(end);
  bytes.set(new Uint8Array(header.buffer));
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[HEADER[name]]);
  }
  return bytes;
}

/** The sections and counts of a buffer, as views of it; throws an Error that says what is wrong with the buffer. */
export function openSections(source: ArrayBuffer | Uint8Array): { sections: Sections; counts: Counts } {
  let bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  if (bytes.byteOffset % 4 !== 0) bytes = bytes.slice();
  if (bytes.byteLength < HEADER_WORDS * 4) throw new Error('not a lexicon: shorter than its header');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  if (header[HEADER.magic] !== MAGIC) throw new Error('not a lexicon: another beginning');
  if (header[HEADER.version] !== VERSION) {
    throw new Error(
      `a lexicon of version ${header[HEADER.version]}, this is version ${VERSION}: compile it anew`,
    );
  }
  if (header[HEADER.end] !== bytes.byteLength) throw new Error('a lexicon cut short');
  const small = (from: number, to: number): Uint8Array => bytes.subarray(header[from], header[to]);
  const wide = (from: number, to: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + header[from]!, (header[to]! - header[from]!) / 4);
  return {
    sections: {
      starts: small(HEADER.starts, HEADER.firsts),
      firsts: wide(HEADER.firsts, HEADER.slots),
      slots: wide(HEADER.slots, HEADER.shared),
      shared: wide(HEADER.shared, HEADER.blocks),
      blocks: wide(HEADER.blocks, HEADER.records),
      records: small(HEADER.records, HEADER.things),
      things: wide(HEADER.things, HEADER.thingBytes),
      thingBytes: small(HEADER.thingBytes, HEADER.rules),
      rules: wide(HEADER.rules, HEADER.ruleBytes),
      ruleBytes: small(HEADER.ruleBytes, HEADER.end),
    },
    counts: {
      aliasCount: header[HEADER.aliasCount]!,
      entityCount: header[HEADER.entityCount]!,
      ruleCount: header[HEADER.ruleCount]!,
      referenceBits: header[HEADER.referenceBits]!,
      unitsMax: header[HEADER.unitsMax]!,
      wordsMax: header[HEADER.wordsMax]!,
      firstBits: header[HEADER.firstBits]!,
    },
  };
}
