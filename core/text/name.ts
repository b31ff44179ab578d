/** A name as the lexicon keeps it: plain, one space or hyphen between words, acronyms without dots, nothing around its words. */
import { dottedEnd } from './dotted';
import { firstComplex, fold } from './fold';
import { gapEnd, gapSign, JOINT } from './joint';
import { COMPLEX, DASH, FOLDED, HYPHEN, IN_WORD, LOW, SPACE, type Units, UPPER, WORD } from './units';

/** The sign that a unit of plain text is compared by where case counts: hyphens are spaces, every apostrophe is straight. */
export function signOf(unit: number, units: Units): number {
  const entry = units.of(unit);
  return entry & IN_WORD ? unit : entry & FOLDED;
}

/** Writes the kept form of `text` into `out` (three times as long as the text at least) and returns its length in units. */
export function keepName(text: string, out: Uint16Array, units: Units): number {
  return copySimple(text, out, units) ? text.length : rewrite(text, out, units);
}

/** Copies a name of words with one space or hyphen between, as nearly all are; false, with `out` half written, for any other. */
function copySimple(text: string, out: Uint16Array, units: Units): boolean {
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const entry = unit < LOW ? units.low[unit]! : units.of(unit);
    const isWord = (entry & (WORD | COMPLEX)) === WORD;
    if (!isWord && !(inWord && entry & (SPACE | HYPHEN))) return false;
    out[at] = entry & SPACE ? JOINT : unit;
    inWord = isWord;
  }
  return inWord;
}

function rewrite(text: string, out: Uint16Array, units: Units): number {
  const plain = firstComplex(text, units) === text.length ? text : fold(text, units).text;
  let length = 0;
  let wordEnd = 0;
  let inWord = false;
  for (let at = 0; at < plain.length; ) {
    const unit = plain.charCodeAt(at);
    const entry = units.of(unit);
    if (entry & IN_WORD) {
      const end =
        !inWord && entry & UPPER && plain.charCodeAt(at + 1) === 0x2e ? dottedEnd(plain, at, units) : at;
      if (end > at) {
        for (; at < end; at++)
          if (units.of(plain.charCodeAt(at)) & UPPER) out[length++] = plain.charCodeAt(at);
      } else {
        out[length++] = unit;
        at++;
        inWord = (entry & WORD) !== 0;
      }
      wordEnd = length;
      continue;
    }
    inWord = false;
    const end = entry & (SPACE | HYPHEN | DASH) ? gapEnd(plain, at, units) : at + 1;
    if (length > 0) {
      const joins = end > at + 1 || entry & (SPACE | DASH);
      out[length++] = joins ? gapSign(plain, at, end, units) : unit;
    }
    at = end;
  }
  return wordEnd;
}
