import { searchLetters, searchText } from '../look-up/search-text';
import { type Annotation, HIGHLIGHT_COLOURS, type HighlightColour } from './annotation';
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

/** What colours are called in the reader's language, and by the reader. */
export type ColourWords = Readonly<Partial<Record<HighlightColour, readonly string[]>>>;

/** Finds annotations by a query, where colours may be called by these words. */
export type NotesSearch = (
  annotations: readonly Annotation[],
  query: string,
  colourWords?: ColourWords,
) => Annotation[];

/**
 * Returns what finds annotations by a query (note-query.ts): each word and phrase has to stand, in any case and with or without accents, in the
 * quote, the note, the title, a tag or the name of a linked entity, and each operator has to hold. What was folded once is remembered
 * by revision, so that the next letter typed over ten thousand notes folds nothing.
 */
export function createNotesSearch(nameOf: (entity: string) => string): NotesSearch {
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

  return (annotations, query, colourWords = {}) => {
    const wanted = parseNoteQuery(query);
    const colours = wanted.colours.length > 0 ? coloursOf(wanted.colours, colourWords) : null;
    return annotations.filter(
      (annotation) =>
        (colours === null || isColoured(annotation, colours)) &&
        isWithin(annotation, wanted) &&
        holds(annotation, wanted),
    );
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

/** The colours that are meant: one by its own id, or all that are called so. */
function coloursOf(typed: readonly string[], words: ColourWords): readonly HighlightColour[] {
  const ids: readonly string[] = HIGHLIGHT_COLOURS;
  const isCalled = (colour: HighlightColour, value: string) =>
    ids.includes(value)
      ? colour === value
      : words[colour]?.some((word) => isNamed(` ${searchText(word)} `, value));
  return HIGHLIGHT_COLOURS.filter((colour) => typed.some((value) => isCalled(colour, value)));
}

/** Whether it is shown in one of the colours: a saved card and a note on an entity have none. */
function isColoured({ motivation, colour }: Annotation, colours: readonly HighlightColour[]): boolean {
  return motivation === 'highlighting' && colours.includes(colour);
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
