import { searchLetters, searchText } from '../look-up/search-text';
import type { Annotation } from './annotation';
import { type NoteQuery, parseNoteQuery } from './note-query';
import { siteOf } from './page-address';

/** What of an annotation is compared, folded. */
interface Folded {
  readonly revision: number;
  /** Its letters, with whatever stands between them. */
  readonly letters: string;
  /** `searchText` of it, made for the first phrase that is looked for. */
  text: string | null;
  readonly tags: readonly string[];
  /** Names of linked entities, each with a space before and behind. */
  readonly names: string;
}

/**
 * Finds annotations by a query (note-query.ts): each word and phrase has to stand, in any case and with or without accents, in the
 * quote, the note, the title, a tag or the name of a linked entity, and each operator has to hold. What was folded once is remembered
 * by revision, so that the next letter typed over ten thousand notes folds nothing.
 */
export function createNotesSearch(
  nameOf: (entity: string) => string,
): (annotations: readonly Annotation[], query: string) => Annotation[] {
  const folded = new Map<string, Folded>();

  function foldedOf(annotation: Annotation): Folded {
    const known = folded.get(annotation.id);
    if (known?.revision === annotation.revision) return known;
    const { target, body, title, tags = [], entities, revision } = annotation;
    const quotes = target.selector.map((selector) =>
      selector.type === 'TextQuoteSelector' ? selector.exact : '',
    );
    const names = entities.map(nameOf);
    const parts = [...quotes, ...body.map(({ value }) => value), title, ...tags, ...names];
    const fresh: Folded = {
      revision,
      letters: parts.map(searchLetters).join('\n'),
      text: null,
      tags: tags.map(searchText),
      names: ` ${searchText(names.join('\n'))} `,
    };
    folded.set(annotation.id, fresh);
    return fresh;
  }

  return (annotations, query) => {
    const wanted = parseNoteQuery(query);
    return annotations.filter((annotation) => isWithin(annotation, wanted) && holds(annotation, wanted));
  };

  function holds(annotation: Annotation, { words, tags, entities }: NoteQuery): boolean {
    if (words.length + tags.length + entities.length === 0) return true;
    const folded = foldedOf(annotation);
    const { letters, tags: own, names } = folded;
    return (
      words.every((word) => (word.includes(' ') ? phrases(folded) : letters).includes(word)) &&
      tags.every((tag) => own.includes(tag)) &&
      entities.every((entity) => annotation.entities.includes(entity) || isNamed(names, entity))
    );
  }
}

/** The text that phrases are looked for in. */
function phrases(folded: Folded): string {
  folded.text ??= searchText(folded.letters);
  return folded.text;
}

/** Whether words stand in the names, as whole words or the beginning of one. */
function isNamed(names: string, entity: string): boolean {
  const words = searchText(entity);
  return words !== '' && names.includes(` ${words}`);
}

function isWithin({ target, createdAt }: Annotation, { sites, pages, from, until }: NoteQuery): boolean {
  // ISO times compare as texts, and a year or a day is the beginning of each of its times.
  if ((from !== null && createdAt < from) || (until !== null && createdAt >= until)) return false;
  if (!pages.every((page) => target.source === page)) return false;
  if (sites.length === 0) return true;
  const own = siteOf(target.source) ?? '';
  const host = own.replace(/:\d+$/, '');
  return sites.some((site) => own === site || host === site || host.endsWith(`.${site}`));
}
