/**
 * Finds many known quotes in a text at once, wherever the text stands. Of each line of a quote the first letters are its print; a window
 * of that length is rolled over the text (R. Karp, M. Rabin, "Efficient randomized pattern-matching algorithms", 1987), so that a text
 * costs one pass, however many quotes there are. Only letters and digits count, in any case: what a site's typesetting changes (quotation
 * marks, dashes, spaces, soft hyphens) changes nothing. A print is a hint; `standsIn` is sure.
 */

/** Letters of a print: eight words or so. Fewer are said by different people in the same words. */
const PRINT_LETTERS = 40;
/** Base of the rolling hash: odd and near 2³² divided by the golden ratio (D. Knuth, TAOCP 3, 6.4). */
const BASE = 0x9e3779b1;
/** What the letter that leaves the window has been multiplied by. */
const LEAVING = Array.from({ length: PRINT_LETTERS }).reduce<number>((power) => Math.imul(power, BASE), 1);
/** Endings of prints that are told apart, a power of two: with 10,000 quotes one window in 26 is looked up. */
const ENDINGS = 0x40000;

export interface QuotePrints {
  /** Takes in the quote of `id`, in place of the one it had. */
  put(id: string, quote: string): void;
  /** Ids of the quotes that may stand in the text; linear in the text. */
  find(text: string): Set<string>;
}

/** Returns prints of no quote. */
export function createQuotePrints(): QuotePrints {
  const ids = new Map<number, Set<string>>();
  const printsOf = new Map<string, readonly number[]>();
  // Whether a print ends in these bits: most windows go no further.
  const endings = new Uint8Array(ENDINGS);
  return {
    put(id, quote) {
      for (const print of printsOf.get(id) ?? []) ids.get(print)?.delete(id);
      const prints = linesOf(quote).map(printOf);
      printsOf.set(id, prints);
      for (const print of prints) {
        endings[print & (ENDINGS - 1)] = 1;
        const known = ids.get(print);
        if (known) known.add(id);
        else ids.set(print, new Set([id]));
      }
    },
    find(text) {
      const found = new Set<string>();
      if (ids.size === 0) return found;
      const letters = lettersOf(text);
      let print = printOf(letters);
      for (let end = PRINT_LETTERS; end <= letters.length; end++) {
        if (endings[print & (ENDINGS - 1)] === 1) for (const id of ids.get(print) ?? []) found.add(id);
        print = Math.imul(print, BASE) + letters[end]! - Math.imul(letters[end - PRINT_LETTERS]!, LEAVING);
        print |= 0;
      }
      return found;
    },
  };
}

/** True where a line of the quote that is long enough for a print stands in the text, whole. */
export function standsIn(quote: string, text: string): boolean {
  const all = written(lettersOf(text));
  return linesOf(quote).some((line) => all.includes(written(line)));
}

/** The letters of each line that is long enough for a print. */
function linesOf(quote: string): Uint16Array[] {
  return quote
    .split('\n')
    .map(lettersOf)
    .filter((letters) => letters.length >= PRINT_LETTERS);
}

/** The print that letters begin with. */
function printOf(letters: Uint16Array): number {
  return letters
    .subarray(0, PRINT_LETTERS)
    .reduce((print, letter) => (Math.imul(print, BASE) + letter) | 0, 0);
}

/** The letters and digits of a text, folded. */
function lettersOf(text: string): Uint16Array {
  const folded = text.normalize('NFC').toLowerCase();
  const letters = new Uint16Array(folded.length);
  let length = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (isLetter(unit)) letters[length++] = unit;
  }
  return letters.subarray(0, length);
}

/**
 * Whether a UTF-16 unit of lower-case text is (half) a letter or digit: in ASCII by its number, elsewhere by what it is not, the blocks of
 * spaces, punctuation and symbols (Unicode 16, Blocks.txt). A table of Unicode's properties would be exact, and cost ten times as much.
 */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  if (unit < 0xc0) return false;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  if (unit < 0x2e80) return unit >= 0x2c00 && unit < 0x2e00;
  if (unit < 0x3040) return unit < 0x3000 || (unit >= 0x3005 && unit <= 0x3007);
  return !(unit >= 0xfe00 && unit < 0xfe70) && !(unit >= 0xff00 && unit < 0xff10) && unit < 0xffe0;
}

/** Letters as text, to be looked for. */
function written(letters: Uint16Array): string {
  let text = '';
  // By parts: the engines limit the number of arguments.
  for (let at = 0; at < letters.length; at += 4_096)
    text += String.fromCharCode(...letters.subarray(at, at + 4_096));
  return text;
}
