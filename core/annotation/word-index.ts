import { type Words, wordsOf } from './words-of';

/** An article's text, its words, and where each word stands: made once, asked for every annotation of the page. */
export interface WordIndex extends Words {
  readonly text: string;
  /** Ascending places of a word among the words; empty for one that is not there. */
  placesOf(form: string): readonly number[];
  /** Bits that meeting this word tells: log2 of how rare it is here; a word that is not here counts as the rarest. */
  bitsOf(form: string): number;
}

/** Returns the index of a text's words; linear in the text. */
export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  words.forms.forEach((form, at) => {
    const known = places.get(form);
    if (known) known.push(at);
    else places.set(form, [at]);
  });
  const placesOf = (form: string) => places.get(form) ?? [];
  return {
    ...words,
    text,
    placesOf,
    bitsOf: (form) => Math.log2(1 + words.forms.length / (placesOf(form).length || 1)),
  };
}
