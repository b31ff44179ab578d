/**
 * A text as both searches read it: lower case, without accents, whatever is no letter or digit one space. Compatibility forms are
 * one (full-width letters, ligatures). Korean syllables fall into their letters, so that a half-typed one is found as well.
 */
export function searchText(text: string): string {
  return searchLetters(text).replace(GAPS, ' ').trim();
}

/** The same with everything between the letters left as it is: a third of the cost, and a single word stands in the one as in the other. */
export function searchLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter);
}

/** Nothing in it has an accent or another form. */
const ASCII = /^[\x20-\x7e\t\n\r]*$/;

/** Combining accents of Latin, Greek and Cyrillic. Marks of other scripts are letters to their readers (Japanese voicing, vowels). */
const ACCENTS = /[\u0300-\u036f]/g;
/** Latin letters that Unicode does not take apart, and what they are typed as. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const GAPS = /[^\p{L}\p{N}\p{M}]+/gu;
