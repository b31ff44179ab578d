import type { Annotation } from './annotation';
import { isAddress } from './entity-source';
import { fileOf, siteOf } from './page-address';

/** Quotation marks of the language, with the spaces that French sets inside (narrow, no break). */
const MARKS = { en: ['“', '”'], fr: ['«\u202f', '\u202f»'] } as const;
const READ_ON = { en: 'read on', fr: 'lu le' } as const;

/**
 * The quote with where it is from, as plain text to be pasted: the quote, then title, site, address and the day it was saved (in
 * UTC, so that it is the same on every machine).
 */
export function citationOf(annotation: Annotation, language: 'en' | 'fr'): string {
  const quote = annotation.target.selector.find((selector) => selector.type === 'TextQuoteSelector');
  const [open, close] = MARKS[language];
  return `${open}${quote?.exact ?? ''}${close}\n— ${sourceLine(annotation, language)}`;
}

/** Where an annotation is from, in one line: title, site, address, day. What is not known is left out, and of a file all but its name. */
export function sourceLine({ title, target, createdAt }: Annotation, language: 'en' | 'fr'): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return [
    title.replace(/\s+/g, ' ').trim(),
    ...placeOf(target.source),
    `${READ_ON[language]} ${day.format(new Date(createdAt))}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A citation is passed on: where a file lies on the reader's disk is nobody else's business, and leads nobody there. */
function placeOf(source: string): (string | null)[] {
  const file = fileOf(source);
  if (file !== null) return [file];
  return isAddress(source) ? [siteOf(source), source] : [];
}
