/**
 * The stored record, in the shape of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
 * JSON only. Texts may hold any UTF-16, lone surrogates too; they are always shown as text.
 */

/** The four colours a highlight may have at the start; the reader names what they mean. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];
/** What the reader says the colours mean; absent where they said nothing. */
export type ColourNames = Readonly<Partial<Record<HighlightColour, string>>>;
/** Longest name of a colour, in UTF-16 code units: what a button's hint shows. */
export const COLOUR_NAME_MAX = 40;

/** Longest quote that is saved, in UTF-16 code units: a long section, not a whole article. */
export const QUOTE_MAX = 20_000;
/** Context kept on either side of a quote, in UTF-16 code units (the measured prototype in the field notes used 128). */
export const CONTEXT_LENGTH = 128;
/** Longest path to an element, in UTF-16 code units: some fifty steps. */
export const PATH_MAX = 1_000;
/** Longest note, in UTF-16 code units (64 KiB of ASCII). */
export const NOTE_MAX = 65_536;

/** Longest tag, in UTF-16 code units, and most tags of one annotation: more than a list of them can show. */
export const TAG_MAX = 100;
export const TAGS_MAX = 50;

/** Finds the quote by its words and those around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
/** Finds the quote by half-open UTF-16 offsets into the article's text (the text map's joined text). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
/**
 * The path to the element of the block in which the quote begins: `#story>p:nth-of-type(7)`. A hint at its place; where pages are
 * built anew it points elsewhere or nowhere.
 */
export interface CssSelector {
  readonly type: 'CssSelector';
  readonly value: string;
}
export type Selector = TextQuoteSelector | TextPositionSelector | CssSelector;

/** What the annotation points at. */
export interface Target {
  /** Canonical address of the page: no fragment, no tracking parameters. Or the entity that a note is on. */
  readonly source: string;
  /** None where the target is an entity. */
  readonly selector: readonly Selector[];
}

/** What the reader wrote. */
export interface NoteBody {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting';
  readonly format: 'text/plain';
  readonly value: string;
}

export interface Annotation {
  /** `urn:uuid:…`, made by the client that saves, so that a retried save is the same save. */
  readonly id: string;
  /**
   * `highlighting`: a quote painted on the page. `bookmarking`: a card the reader saved. `commenting`: a note on an entity, which
   * stands on no page (entity-source.ts).
   */
  readonly motivation: 'highlighting' | 'bookmarking' | 'commenting';
  readonly target: Target;
  readonly body: readonly NoteBody[];
  readonly colour: HighlightColour;
  /** The page's title when it was saved. */
  readonly title: string;
  /** Ids of the entities inside the quote, or the one whose card was saved. */
  readonly entities: readonly string[];
  /** Words that the reader filed it under, each once, in their order; absent where there is none. */
  readonly tags?: readonly string[];
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Grows by one with each change; the store refuses a change of an older revision. */
  readonly revision: number;
}

/** What a page sends to be saved: the background adds the address, the times and the revision. */
export interface Draft {
  readonly id: string;
  readonly motivation: Exclude<Annotation['motivation'], 'commenting'>;
  readonly selector: readonly Selector[];
  readonly colour: HighlightColour;
  readonly title: string;
  readonly entities: readonly string[];
  readonly note?: string;
}
