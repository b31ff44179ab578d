/** Which aliases count in an article of a language. */
import type { LexiconName, LexiconThing } from '../pack/lexicon';
import { ANY_LANGUAGE } from '../pack/lexicon-source';

/**
 * True when the alias may be read in an article of that language (a primary subtag, `en`). Names in a script of their own count
 * everywhere. In a Latin-script language the pack does not speak, only names count that are the same in English and French, or a
 * person’s whole name, and that are no acronym: French “UN” is an article, not the United Nations.
 */
export function countsIn(
  { languages, text, needs }: LexiconName,
  { type, name }: LexiconThing,
  language: string,
): boolean {
  if (languages.includes(language) || languages.includes(ANY_LANGUAGE)) return true;
  if (!/\p{Script=Latin}/u.test(text)) return true;
  if (needs !== 'nothing') return false;
  const isPerson = type === 'person';
  // The languages in which a pack names things in full.
  if (/^(?:en|fr)$/.test(language)) return isPerson && text === name;
  return (
    /\p{Ll}/u.test(text) &&
    ((languages.includes('en') && languages.includes('fr')) || (isPerson && /\s/.test(text)))
  );
}
