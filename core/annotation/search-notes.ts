import { searchText } from '../look-up/search-text';
import type { Annotation } from './annotation';

/**
 * Finds annotations by words: each word of the query has to stand, in any case and with or without accents, in the quote, the note,
 * the title or the name of a linked entity. What was folded once is remembered by revision, so that the next letter typed over ten
 * thousand notes folds nothing.
 */
export function createNotesSearch(
  nameOf: (entity: string) => string,
): (annotations: readonly Annotation[], query: string) => Annotation[] {
  const folded = new Map<string, { readonly revision: number; readonly text: string }>();

  function textOf(annotation: Annotation): string {
    const known = folded.get(annotation.id);
    if (known?.revision === annotation.revision) return known.text;
    const quotes = annotation.target.selector.map((selector) =>
      selector.type === 'TextQuoteSelector' ? selector.exact : '',
    );
    const parts = [
      ...quotes,
      ...annotation.body.map(({ value }) => value),
      annotation.title,
      ...annotation.entities.map(nameOf),
    ];
    const text = searchText(parts.join('\n'));
    folded.set(annotation.id, { revision: annotation.revision, text });
    return text;
  }

  return (annotations, query) => {
    const words = searchText(query).split(' ').filter(Boolean);
    return annotations.filter((annotation) => {
      if (words.length === 0) return true;
      const text = textOf(annotation);
      return words.every((word) => text.includes(word));
    });
  };
}
