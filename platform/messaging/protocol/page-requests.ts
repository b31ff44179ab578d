/** Letters up from a content script to the background, about the page that it stands in, and what they are answered with. */
import type { Annotation, Draft } from '@/core/annotation/annotation';
import type { CardAct } from '@/core/card/acts';
import type { Drawing } from '@/core/card/drawing';
import type { DrawnCard, Looks, WhyKind } from '@/core/card/drawn';
import type { Detected } from '@/core/mention/detected';
import type { JoinedPassages } from '@/core/mention/joined-passages';
import type { PassageOrder } from '@/core/mention/passage-order';
import type { Selected } from '@/core/own/sentence-around';
import type { PageSettings } from '@/core/settings/page-settings';

/** From a content script, about its own page (the background takes the address from the sender). */
export interface PageRequests {
  /** Begins a session, and refreshes it: whether the site is on, and what the reader saved on this page (nothing while it is off). */
  openPage: { ask: { canonical?: string }; answer: PageOpened };
  /**
   * What is named in the article that the passages of `order` make, as far as it is not told yet. Passages are handed over once, those
   * of this letter numbered in a row from `first` on; without `order` there are more to come. `article` is an id of the page's making.
   */
  detectMentions: { ask: ArticleRead; answer: MentionsDetected };
  /** All that the cards and bars of a session have in common, drawn, in the reader's language. */
  drawLooks: { ask: Record<string, never>; answer: Looks };
  /**
   * The card of an entity, drawn, its facts ranked by the entities `near` the mention; `why` there is a mark, where there is one;
   * `published` is the date that the page gives itself.
   */
  drawCard: {
    ask: { entity: string; near: string[]; why?: WhyKind; published?: string };
    answer: DrawnCard;
  };
  /** Does what a card's menu offers; the answer is what the menu shows then. */
  actOnCard: { ask: CardActed; answer: readonly Drawing[] };
  /** Saves a highlight or a card; the same id again is the same save. */
  saveAnnotation: { ask: { draft: Draft; canonical?: string }; answer: Annotation };
  /** Opens the window in which a card is made of what is selected. */
  makeCard: { ask: CardMaking; answer: null };
  /** Changes the colour of a highlight on this page. */
  recolourAnnotation: { ask: { id: string; colour: Annotation['colour'] }; answer: Annotation };
  /** Deletes a highlight of this page; `restoreAnnotation` undoes it. */
  deleteAnnotation: { ask: { id: string }; answer: null };
  restoreAnnotation: { ask: { id: string }; answer: Annotation };
  /** Opens the place where a note is written: the side panel where it is open, else a small window. Nothing is typed in a page. */
  openNoteWindow: { ask: NoteAsked; answer: null };
  /** Tells how many entities the page names, for the toolbar button. */
  countEntities: { ask: { count: number }; answer: null };
  /** Counts that a card was opened, where marks fade with familiarity. */
  countOpening: { ask: { entity: string }; answer: null };
}

/** What the background knows of the page that asked. */
export interface PageOpened {
  readonly on: boolean;
  /** How long a pause goes on, in ms; 0 where there is none. After it the page asks again. */
  readonly pauseLeftMs: number;
  readonly settings: PageSettings;
  /** The site as the settings know it: `location.host`, or `file://` for files. */
  readonly host: string;
  /** Canonical address of the page: annotations of this page have it as `target.source`. */
  readonly source: string;
  readonly annotations: readonly Annotation[];
  /** True where what was saved could not be read: `annotations` is empty then, and tells nothing. */
  readonly storeFailed: boolean;
}

/** What was selected to make a card of, and what the page says of itself. */
export interface CardMaking {
  readonly selected: Selected;
  /** The article, a passage a line, to find other names in; it is kept nowhere. */
  readonly text?: string;
  readonly title: string;
  readonly site?: string;
  readonly author?: string;
  readonly published?: string;
  readonly canonical?: string;
  /** Ids of entities that stand in the selection. */
  readonly entities: readonly string[];
}

/** Passages of an article, and which of all handed over make it up now. */
export interface ArticleRead extends JoinedPassages {
  article: string;
  /** The number of the first of these passages; each has the next. */
  first: number;
  order?: PassageOrder;
  /** Counts the letters with an order, from 1 on; one that is sent again has the same number. */
  turn: number;
  /** What the page says its language is, a BCP 47 tag. */
  language?: string;
}

/** `kept` is false where the background was stopped since and has forgotten passages: hand all of them over under another id. */
export interface MentionsDetected {
  readonly kept: boolean;
  /** Null where nothing was asked (no `order`) or passages are missing. */
  readonly detected: Detected | null;
}

/** What a note is about: something that was saved, or an entity by itself. */
export type NoteSubject = { readonly id: string } | { readonly entity: string };

/** Where the reader wants to write. */
export type NoteAsked = NoteSubject & {
  /** Where the selection, highlight or card is on the screen, in its pixels: the window stands beside it. */
  at?: ScreenBox;
  /** What takes the keyboard; the note, where it is not said. */
  focus?: 'note' | 'tags';
};

/** A box on the screen. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What was done in the menu of a card. */
export interface CardActed {
  act: CardAct;
  entity: string;
  /** The name of the page that the card is a mark's of. */
  surface: string;
  canonical?: string;
}
