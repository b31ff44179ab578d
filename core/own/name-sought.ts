import type { EntityType } from '../pack/terms';
import { kindTold } from './kind-words';
import { type NameWord, nameWords } from './name-words';

/** A name that others like it are looked for. */
export interface NameSought {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** All letters of its words in a row. */
  readonly letters: string;
  readonly isPerson: boolean;
  /** What its acronym would be: the first letters of its words in capitals. */
  readonly initials: string;
  readonly shortForms: readonly ShortForm[];
}

/** The name without the word that says what it is of: “Harvard” of Harvard University. */
export interface ShortForm {
  /** Half-open, among the words of the name. */
  readonly from: number;
  readonly to: number;
  /** True where that word is the legal form of a company, which nobody says. */
  readonly sure: boolean;
}

const LEGAL_FORM = /^(?:ag|co|corp|corporation|gmbh|inc|incorporated|limited|llc|llp|ltd|nv|plc|sa|sas|spa)$/;

/** A name, made ready to look for others like it. */
export function nameSought(text: string, type: EntityType): NameSought {
  const words = nameWords(text);
  const isPerson = type === 'person';
  return {
    text,
    words,
    letters: lettersOf(words),
    isPerson,
    initials: words.map(({ start, capital }) => (capital ? text[start] : '')).join(''),
    shortForms: isPerson ? [] : shortFormsOf(text, words),
  };
}

/** The letters of words in a row; “and” and “&” are none. */
export const lettersOf = (words: readonly NameWord[]): string =>
  words.map(({ letters }) => (letters === 'and' ? '' : letters)).join('');

function shortFormsOf(text: string, words: readonly NameWord[]): ShortForm[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return [];
  const end = words.length - 1;
  if (LEGAL_FORM.test(last.letters)) return [{ from: 0, to: end, sure: true }];
  // “Elm” is not short for “University of Elm”.
  if (words.some(({ capital }) => !capital)) return [];
  const tells = ({ start, end }: NameWord) => kindTold(text.slice(start, end)) !== undefined;
  return [
    ...(tells(last) && !tells(first) ? [{ from: 0, to: end, sure: false }] : []),
    ...(tells(first) && !tells(last) ? [{ from: 1, to: end + 1, sure: false }] : []),
  ];
}
