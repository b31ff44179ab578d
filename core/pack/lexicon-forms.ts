/** Other spellings of an alias that folding alone does not equal, as aliases of their own with the same rules. */

/** A word's letters, then digits, with or without a hyphen between: IP4 and IP-4, G7 and G-7. */
const LETTERS_DIGITS = /(?<![\p{L}\p{M}\p{Nd}_])(\p{L}{1,4})([- ]?)(\p{Nd}{1,3})(?![\p{L}\p{M}\p{Nd}_])/u;
/** The dot of an abbreviated word within a name: St. Petersburg, George W. Bush. Dots between single letters fold by themselves. */
const INNER_DOT = /(?<=\p{L})\.(?= )/gu;
/** A middle initial without its dot. */
const BARE_INITIAL = /(?<=\p{L}\p{L} )(\p{Lu})(?= \p{L}\p{L})/gu;

/** The spellings of `text`, itself first, without doubles. */
export function aliasForms(text: string): string[] {
  const forms = [text];
  const number = LETTERS_DIGITS.exec(text);
  if (number) {
    const [whole, letters, sign, digits] = number;
    const other = sign === '' ? `${letters}-${digits}` : `${letters}${digits}`;
    forms.push(text.slice(0, number.index) + other + text.slice(number.index + whole.length));
  }
  if (INNER_DOT.test(text)) forms.push(...forms.map((form) => form.replace(INNER_DOT, '')));
  else if (BARE_INITIAL.test(text)) forms.push(...forms.map((form) => form.replace(BARE_INITIAL, '$1.')));
  return [...new Set(forms)];
}
