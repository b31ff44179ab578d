/** Which aliases count in an article of a language. */
import type { LexiconName, LexiconThing } from '../pack/lexicon';

const LATIN = /\p{Script=Latin}/u;

/**
 * True when the alias may be read in an article of that language (a primary subtag, `en`). Names in a script of their own count
 * everywhere. In a Latin-script language the pack does not speak, only names count that are the same in English and French, or a
 * person’s whole name, and that are no acronym: French “UN” is an article, not the United Nations.
 */
export function countsIn(name: LexiconName, thing: LexiconThing, language: string): boolean {
  if (name.languages.includes(language) || !LATIN.test(name.text)) return true;
  if (name.languages.includes('en') && language === 'en') return true;
  if (KNOWN.has(language))
    return thing.type === 'person' && name.text === thing.name && name.needs === 'nothing';
  if (name.needs !== 'nothing' || !/\p{Ll}/u.test(name.text)) return false;
  return (
    (name.languages.includes('en') && name.languages.includes('fr')) ||
    (thing.type === 'person' && /\s/.test(name.text))
  );
}

/** Languages in which a pack names things in full. */
const KNOWN: ReadonlySet<string> = new Set(['en', 'fr']);
