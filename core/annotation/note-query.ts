/**
 * What the reader types to find notes: words and "phrases", which all have to stand somewhere in the note, and operators that narrow:
 * `site:` (a host or one above it), `page:` (a whole address), `tag:`, `colour:` or `color:` (of a highlight: `green`, or words of its
 * name; of several, any), `entity:` (its id, or words of its names), `before:` and `after:` (2026, 2026-11 or 2026-11-22; `after` with
 * that day, `before` without). A value may be quoted: `tag:"to read"`. What only looks like an operator is words.
 */
import { searchText } from '../look-up/search-text';

export interface NoteQuery {
  /** Words and phrases as `searchText` folds them. */
  readonly words: readonly string[];
  /** Hosts in lower case. */
  readonly sites: readonly string[];
  /** Addresses, as they were saved. */
  readonly pages: readonly string[];
  /** Folded. */
  readonly tags: readonly string[];
  /** As typed, in lower case. */
  readonly colours: readonly string[];
  /** As typed, in lower case. */
  readonly entities: readonly string[];
  /** ISO dates or times to compare with: saved at or after, and earlier than. */
  readonly from: string | null;
  readonly until: string | null;
}

/** One part of a query: an operator with its value, a phrase, or a word. */
const PART = /(?:(site|page|tag|colou?r|entity|before|after):)?(?:"([^"]*)"?|(\S+))/giu;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The query that a text means. */
export function parseNoteQuery(text: string): NoteQuery {
  const words: string[] = [];
  const sites: string[] = [];
  const pages: string[] = [];
  const tags: string[] = [];
  const colours: string[] = [];
  const entities: string[] = [];
  let from = null as string | null;
  let until = null as string | null;
  for (const [part, operator, phrase, word] of text.matchAll(PART)) {
    const value = phrase ?? word ?? '';
    switch (value.trim() === '' ? undefined : operator?.toLowerCase()) {
      case 'site':
        sites.push(
          value
            .toLowerCase()
            .replace(/^https?:\/\//, '')
            .replace(/\/.*$/, ''),
        );
        continue;
      case 'page':
        pages.push(value);
        continue;
      case 'tag':
        tags.push(searchText(value));
        continue;
      case 'colour':
      case 'color':
        colours.push(value.toLowerCase());
        continue;
      case 'entity':
        entities.push(value.toLowerCase());
        continue;
      case 'after':
        if (!DATE.test(value)) break;
        from = from === null || value > from ? value : from;
        continue;
      case 'before':
        if (!DATE.test(value)) break;
        until = until === null || value < until ? value : until;
        continue;
    }
    // A phrase keeps its spaces and so the order of its words; a word may fall into several (`to-day`).
    if (operator === undefined && phrase !== undefined) words.push(searchText(phrase));
    else words.push(...searchText(part).split(' '));
  }
  const kept = { words: words.filter(Boolean), tags: tags.filter(Boolean) };
  return { ...kept, sites, pages, colours, entities, from, until };
}
