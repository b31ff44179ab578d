/**
 * A lexicon as a string that can stand in a script. Only what it says is kept, in plain letters where it is text, so that gzip finds
 * the words; tables, filters and offsets would double it, and are worked out anew when it is read.
 */
import { assembleLexicon, type Written } from './lexicon-assemble';
import { openSections } from './lexicon-sections';

/** Bytes that are no text stand as characters from here on (Latin Extended-A and -B): printable, and never in need of an escape. */
const SHIFT = 0x100;
/** Characters of two bytes begin here, characters of three at U+0800. */
const TWO_BYTES = 0x80;
const THREE_BYTES = 0x800;
/** Characters that may stand in a script as they are: ASCII but for quotes and backslash, Latin-1, Greek, Cyrillic, Kana, Han, Hangul. */
const SAFE =
  /[ !#-&(-[\]-_a-~\u00a1-\u00ac\u00ae-\u00ff\u0370-\u0482\u048a-\u052f\u1ea0-\u1ef9\u2010-\u2015\u2018-\u2026\u3041-\u3096\u30a1-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The lexicon in `bytes` as a string; `decodeLexicon` undoes it. Throws an Error where the bytes are no lexicon. */
export function encodeLexicon(bytes: Uint8Array): string {
  const { counts, sections } = openSections(bytes);
  const { aliasCount, entityCount, ruleCount } = counts;
  const parts = [sections.records, sections.thingBytes, sections.ruleBytes];
  const head = [aliasCount, entityCount, ruleCount, ...parts.map((part) => part.length)];
  return `${head.join()};${parts.map(print).join('')}`;
}

/** The bytes that `encodeLexicon` was given, in a buffer of their own. */
export function decodeLexicon(text: string): Uint8Array {
  const headEnd = text.indexOf(';');
  const [aliasCount, entityCount, ruleCount, recordSize, thingSize, ruleSize] = text
    .slice(0, headEnd)
    .split(',')
    .map(Number) as [number, number, number, number, number, number];
  const bytes = new Uint8Array(recordSize + thingSize + ruleSize);
  let length = 0;
  for (let at = headEnd + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < TWO_BYTES || (unit >= SHIFT && unit < SHIFT + 0x100)) bytes[length++] = unit;
    else if (unit < THREE_BYTES) {
      bytes[length++] = 0xc0 | (unit >> 6);
      bytes[length++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[length++] = 0xe0 | (unit >> 12);
      bytes[length++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[length++] = 0x80 | (unit & 0x3f);
    }
  }
  const written: Written = {
    aliasCount,
    entityCount,
    ruleCount,
    records: bytes.subarray(0, recordSize),
    thingBytes: bytes.subarray(recordSize, recordSize + thingSize),
    ruleBytes: bytes.subarray(recordSize + thingSize),
  };
  return assembleLexicon(written);
}

/** Characters for bytes: what reads as one safe character becomes it, any other byte stands alone. */
function print(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const size = first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 1;
    const tail = bytes.subarray(at + 1, at + size);
    let unit = size === 1 ? first : first & (size === 2 ? 0x1f : 0x0f);
    for (const byte of tail) unit = (unit << 6) | (byte & 0x3f);
    const isText =
      tail.length === size - 1 &&
      tail.every((byte) => byte >> 6 === 2) &&
      (size === 1 ? unit < TWO_BYTES : size === 2 ? unit >= TWO_BYTES : unit >= THREE_BYTES) &&
      SAFE.test(String.fromCharCode(unit));
    text += String.fromCharCode(isText ? unit : SHIFT + first);
    at += isText ? size : 1;
  }
  return text;
}
