/** Letters down from an own page to the content script of a tab, and what they are answered with. */
import type { EntityType } from '@/core/pack/schema';
import type { MentionPlace } from '@/core/story/weight';

/** From an own page to the content script of a tab (top frame). */
export interface TabRequests {
  /** What the session on this page sees; of a long article all of it, unless it is wanted at once: then what was read so far. */
  readMentions: { ask: { atOnce?: true }; answer: PageReport };
  /** Scrolls to a mention of the entity and opens its card. */
  showMention: { ask: { entity: string; index: number }; answer: null };
  /** Scrolls to a highlight. */
  showAnnotation: { ask: { id: string }; answer: null };
  /** Does to what is selected in this frame what the bar over it offers: highlights it in the colour used last, or makes a card of it. */
  actOnSelection: { ask: { act: SelectionAct }; answer: null };
  /** Goes to the next mention (1) or the one before (-1), from where the reader is, and opens its card. */
  stepMention: { ask: { by: 1 | -1 }; answer: null };
}

/** What can be done to a selection from outside the page. */
export type SelectionAct = 'highlight' | 'make-card';

export interface PageReport {
  /** `PageOpened.host` of this page. */
  readonly host: string;
  /** `PageOpened.source` of this page. */
  readonly source: string;
  /** `waiting`: not read yet. `off`: switched off on this site. `not-article`: a page without an article, left unmarked. `not-readable`: no HTML. */
  readonly state: 'waiting' | 'reading' | 'off' | 'not-article' | 'not-readable';
  /** `PageSettings.anyway` of this page. */
  readonly anyway: boolean;
  /** In the order of the article. */
  readonly entities: readonly PageEntity[];
  /** The date that the page gives itself, in whatever notation. */
  readonly published?: string;
  /** Ids of annotations whose quote was not found on the page. */
  readonly orphans: readonly string[];
  /** Annotations whose quote stands on the page, but not as it was marked. */
  readonly edited?: readonly EditedQuote[];
  /** `PageOpened.storeFailed` of this page. */
  readonly storeFailed: boolean;
}

/** A quote as the page has it now. */
export interface EditedQuote {
  readonly id: string;
  readonly text: string;
  /** True where the place is not beyond doubt. */
  readonly isUncertain: boolean;
}

export interface PageEntity {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  /** Number of its mentions. */
  readonly count: number;
  /** How the article writes it, each way once. */
  readonly surfaces: readonly string[];
  /** Where each mention stands. */
  readonly places: readonly MentionPlace[];
}
