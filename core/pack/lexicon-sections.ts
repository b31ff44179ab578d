/** Puts a lexicon's sections into one buffer, and finds them there again. */
import { COUNTS, MAGIC, SECTIONS } from './lexicon-layout';

/** The sections, see lexicon-layout.ts. */
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
  readonly words: Uint8Array;
}

/** Counts that stand in the header; see lexicon-layout.ts. */
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** Sections of bytes; the others are of 32-bit words. */
const BYTES = /starts|records|Bytes|words/;
/** Words of the header before the sections' offsets. */
const OFFSETS = 1 + COUNTS.length;
/** Words of the header. */
const HEADER_WORDS = OFFSETS + SECTIONS.length + 1;

/** One buffer of all sections behind a header. */
export function joinSections(sections: Sections, counts: Counts): Uint8Array {
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, ...COUNTS.map((name) => counts[name])]);
  let end = header.byteLength;
  SECTIONS.forEach((name, n) => {
    header[OFFSETS + n] = end;
    end += (sections[name].byteLength + 3) & ~3;
  });
  header[HEADER_WORDS - 1] = end;
  const bytes = new Uint8Array(end);
  bytes.set(new Uint8Array(header.buffer));
  SECTIONS.forEach((name, n) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[OFFSETS + n]);
  });
  return bytes;
}

/** The sections and counts of a buffer, as views of it; throws an Error where it holds no whole lexicon of this version. */
export function openSections(source: ArrayBuffer | Uint8Array): { sections: Sections; counts: Counts } {
  let bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  if (bytes.byteOffset % 4) bytes = bytes.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.min(HEADER_WORDS, bytes.length >> 2));
  if (header[0] !== MAGIC || header[HEADER_WORDS - 1] !== bytes.length)
    throw new Error('no lexicon of this version, or cut short: compile it anew');
  const sections = SECTIONS.map((name, n) => {
    const [from, to] = header.subarray(OFFSETS + n);
    return [
      name,
      BYTES.test(name)
        ? bytes.subarray(from, to)
        : new Uint32Array(bytes.buffer, bytes.byteOffset + from!, (to! - from!) / 4),
    ];
  });
  const counts = COUNTS.map((name, n) => [name, header[n + 1]]);
  return { sections: Object.fromEntries(sections), counts: Object.fromEntries(counts) };
}
