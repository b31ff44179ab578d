/**
 * What each UTF-16 unit is to detection, one number per unit: flags above, the folded unit in the low 16 bits. Latin stands in a
 * flat table that is made at once; pages of 64 units beyond it are made when first met.
 */

/** Letter, mark, decimal digit or underscore of a script that puts spaces between words. */
export const WORD = 0x1_0000;
/** Has a lower case that differs. */
export const UPPER = 0x2_0000;
/** Katakana: a run of it is a word of its own. */
export const KATAKANA = 0x4_0000;
/** Han or Hiragana: each unit may begin or end a word, the segmenter decides. */
export const IDEOGRAPH = 0x8_0000;
/** A Hangul syllable: words begin after a space and carry particles at their end. */
export const HANGUL = 0x10_0000;
/** White space of any width. */
export const SPACE = 0x20_0000;
/** A hyphen, an en dash or a middle dot: joins the words of one name as a space does. */
export const HYPHEN = 0x40_0000;
/** An em dash: parts what stands on its sides. */
export const DASH = 0x80_0000;
/** Unreadable alone: vanishes, composes with its neighbours or stands for other letters; `unfold` resolves it first. */
export const COMPLEX = 0x100_0000;
/** For the scanner's own use: a name of its lexicon may begin with this unit. */
export const BEGINS = 0x200_0000;
/** Any part of a word. */
export const IN_WORD = WORD | KATAKANA | IDEOGRAPH | HANGUL;
/** The folded unit. */
export const FOLDED = 0xffff;

/** Units in the flat table: up to and with U+017F, the Latin of most of Europe. */
export const LOW = 0x180;

export const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/;
/** Joins the unit before it: combining marks, Kana voice marks, Hangul vowels and finals. */
export const COMPOSING = /[\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff9e\uff9f]/;
/** Another form of plain letters: Latin ligatures, full width, half width. U+D835 leads the mathematical alphabets. */
export const COMPATIBLE = /[\u1100-\u115f\ud835\ufb00-\ufb06\uff01-\uff5e\uff66-\uff9d]/;
const APOSTROPHE = /[\u0027\u0060\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032]/;
const HYPHENS = /[-\u00b7\u2010-\u2013\u2027\u2212\u30fb\ufe63\uff65]/;
const DASHES = /[\u2014\u2015\ufe58]/;
const LETTER = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;

/** The lower case of a unit where it is one unit too (Turkish İ gives i, final sigma σ). */
function lower(unit: number): number {
  if (unit === 0x3c2) return 0x3c3;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

function script(unit: number): number {
  if (unit === 0x3005 || unit === 0x3007) return IDEOGRAPH;
  if (unit >= 0x3041 && unit <= 0x309f) return IDEOGRAPH;
  if ((unit >= 0x30a0 && unit <= 0x30ff) || (unit >= 0x31f0 && unit <= 0x31ff)) return KATAKANA;
  return WORD;
}

/** Flags and folded unit of any UTF-16 unit, worked out anew. */
export function describeUnit(unit: number): number {
  if (unit < LOW) return describeLatin(unit);
  if (unit >= 0xac00 && unit <= 0xd7a3) return HANGUL | unit;
  if (unit >= 0x3400 && unit <= 0x9fff) return IDEOGRAPH | unit;
  if (unit >= 0x410 && unit <= 0x44f) return describeLetter(unit);
  const text = String.fromCharCode(unit);
  if (COMPOSING.test(text)) return COMPLEX | WORD | unit;
  if (INVISIBLE.test(text) || COMPATIBLE.test(text)) return COMPLEX | unit;
  if (text.normalize('NFC') !== text) return COMPLEX | unit;
  if (APOSTROPHE.test(text)) return 0x27;
  if (HYPHENS.test(text)) return HYPHEN | 0x20;
  if (DASHES.test(text)) return DASH | unit;
  if (/\s/.test(text)) return SPACE | 0x20;
  // General punctuation holds no letter, and a page of Latin text needs no table of letters to be built.
  const isPunctuation = unit >= 0x2000 && unit <= 0x206f;
  return !isPunctuation && LETTER.test(text) ? describeLetter(unit) : unit;
}

/** The same for Latin below `LOW`, without regular expressions: a content script pays for this on every page. */
function describeLatin(unit: number): number {
  if (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) return describeLetter(unit);
  const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (isLetter || unit === 0xaa || unit === 0xb5 || unit === 0xba) return describeLetter(unit);
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x5f) return WORD | unit;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0) return SPACE | 0x20;
  if (unit === 0x2d || unit === 0xb7) return HYPHEN | 0x20;
  if (unit === 0xad) return COMPLEX | unit;
  return unit === 0x60 || unit === 0xb4 ? 0x27 : unit;
}

function describeLetter(unit: number): number {
  const folded = lower(unit);
  return script(unit) | (folded === unit ? 0 : UPPER) | folded;
}

/** Answers what a unit is, from memory where it was asked before. */
export interface Units {
  readonly low: Uint32Array;
  /** For any unit, and 0 for NaN, as behind the end of a text; `low[unit]` is quicker below `LOW`. */
  of(unit: number): number;
}

/**
 * A table of units; makes the flat part at once (half a millisecond cold), further pages when they are met. `mark` may add a flag to what
 * is told of a unit.
 */
export function createUnits(mark: (entry: number) => number = (entry) => entry): Units {
  const low = new Uint32Array(LOW);
  for (let unit = 0; unit < LOW; unit++) low[unit] = mark(describeUnit(unit));
  const pages: (Uint32Array | undefined)[] = new Array(1024).fill(undefined);
  const page = (high: number): Uint32Array => {
    const made = new Uint32Array(64);
    for (let n = 0; n < 64; n++) made[n] = mark(describeUnit((high << 6) | n));
    pages[high] = made;
    return made;
  };
  return {
    low,
    of(unit) {
      if (unit < LOW) return low[unit]!;
      // Han and Hangul are described at once as quickly as from memory.
      if (unit >= 0x3400 && unit <= 0xd7a3) return mark(describeUnit(unit));
      return (pages[unit >> 6] ?? page(unit >> 6))[unit & 63]!;
    },
  };
}
