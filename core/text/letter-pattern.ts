/**
 * Patterns that ask for letters. `\p{L}` costs an engine about a millisecond to compile, once for each pattern and again for each
 * kind of string, which in a page, where code runs once, is most of what resolving takes. So each pattern has a twin with the few
 * ranges of Latin letters, for text that holds no others; the full one is compiled where a text asks for it.
 */

/** Latin-1 and Latin Extended-A, general punctuation, signs of money: text of these needs the Latin twin only. */
const OTHER = /[^\0-\u017f\u2000-\u206f\u20a0-\u20bf]/;
/** The letters of each class in Latin-1; capitals and small letters alternate in Extended-A. */
const LATIN_1: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-\u017f',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '0-9²³¹¼-¾',
  M: '',
};
const CLASS = /\\p\{(\w+)\}|\\u\{10000\}-\\u\{10ffff\}/g;
const EXTENDED_A = Array.from({ length: 0x80 }, (_, n) => String.fromCharCode(0x100 + n));
const EXTENDED: Readonly<Record<string, string>> = {
  Lu: EXTENDED_A.filter((letter) => letter !== letter.toLowerCase()).join(''),
  Ll: EXTENDED_A.filter((letter) => letter === letter.toLowerCase()).join(''),
};

/**
 * Returns, for the text (or the stretch of it that the pattern can reach), a RegExp that matches there what `source` does. It names
 * letters by `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}`, always in brackets. `flags` are those beside `u`.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (OTHER.test(text)) {
      full ??= new RegExp(source, `u${flags}`);
      return full;
    }
    latin ??= new RegExp(source.replace(CLASS, latinLetters), flags);
    return latin;
  };
}

const latinLetters = (_: string, name = 'M'): string => LATIN_1[name]! + (EXTENDED[name] ?? '');
