/** What the reader keeps on an entity, as a card shows it: their own words first, each with its day and its site. */
import type { Annotation, HighlightColour } from '../annotation/annotation';
import { noteLine } from '../annotation/note-line';
import { siteOf } from '../annotation/page-address';

/** Notes that a card shows; the others are counted. */
const SHOWN = 3;
/** Longest text of one, in UTF-16 code units: three lines of a card. */
const TEXT_MAX = 160;
/** Words of a quote that find it in its article: a text fragment of a few words. */
const PASSAGE_WORDS = 6;

/** A note or highlight that concerns an entity. */
export interface CardNote {
  /** Annotation id. */
  readonly id: string;
  /** The words of the article; empty where a card was saved, whose quote is its own name. */
  readonly quote: string;
  /** The reader's words; empty where there are none. */
  readonly words: string;
  readonly colour: HighlightColour;
  /** ISO time of saving. */
  readonly savedAt: string;
  readonly site: string;
  /** The page's title when it was saved. */
  readonly title: string;
  /** Address of the page. */
  readonly source: string;
  /** Words of the quote to scroll to. */
  readonly passage: string;
}

export interface CardNotes {
  /** Newest first. */
  readonly notes: readonly CardNote[];
  /** How many more there are. */
  readonly others: number;
}

/** Returns what was highlighted or written among the annotations of an entity, newest first; a card saved without a word is no note. */
export function cardNotes(annotations: readonly Annotation[]): CardNotes {
  const all = annotations
    .map(noteOf)
    .filter(({ quote, words }) => quote !== '' || words !== '')
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
  return { notes: all.slice(0, SHOWN), others: Math.max(0, all.length - SHOWN) };
}

function noteOf({ id, motivation, target, body, colour, createdAt, title }: Annotation): CardNote {
  const exact = target.selector.find(({ type }) => type === 'TextQuoteSelector') as
    | { readonly exact: string }
    | undefined;
  const quote = (exact?.exact ?? '').replace(/\s+/g, ' ').trim();
  return {
    id,
    quote: motivation === 'highlighting' ? cut(quote) : '',
    words: cut(noteLine(body.map(({ value }) => value).join('\n'))),
    colour,
    savedAt: createdAt,
    site: siteOf(target.source) ?? '',
    title,
    source: target.source,
    passage: quote.split(' ').slice(0, PASSAGE_WORDS).join(' '),
  };
}

/** A text that fits, cut between words where it is longer. */
function cut(text: string): string {
  if (text.length <= TEXT_MAX) return text;
  const head = text.slice(0, TEXT_MAX);
  return `${head.slice(0, head.lastIndexOf(' ') > TEXT_MAX / 2 ? head.lastIndexOf(' ') : TEXT_MAX)}…`;
}
