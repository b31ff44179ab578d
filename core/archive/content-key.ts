import type { Annotation } from '../annotation/annotation';
import { noteOf, quoteOf } from './archive';

/** What makes two annotations the same one, whoever made them: what was done, the page, the quote and the note. */
export function contentKey(annotation: Annotation): string {
  const { motivation, target } = annotation;
  return JSON.stringify([motivation, target.source, quoteOf(annotation), noteOf(annotation)]);
}

/** Whether two annotations with one id can be versions of one: the note may have changed, what was marked may not. */
export function isSameThing(a: Annotation, b: Annotation): boolean {
  return a.motivation === b.motivation && a.target.source === b.target.source && quoteOf(a) === quoteOf(b);
}
