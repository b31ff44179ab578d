/**
 * Every letter of the extension, declared once, by direction. A request is imperative and travels up to the
 * background (or from an own page down to a tab); an event is past tense and comes down. JSON only.
 */
import type { Annotation, Draft } from '@/core/annotation/annotation';
import type { Card } from '@/core/card/card';
import type { EntityType } from '@/core/pack/schema';
import type { Settings } from '@/core/settings';

/** What the receiver answers: an error crosses the border as data, since an Error loses its message on the way. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

/** Why a request was refused; `code` picks the reader's sentence, `detail` is for the console. */
export interface Refusal {
  readonly code: 'not-allowed' | 'malformed' | 'not-found' | 'conflict' | 'too-long' | 'store-full' | 'store-failed' | 'unreachable';
  readonly detail: string;
}

/** From a content script, about its own page (the background takes the address from the sender). */
export interface PageRequests {
  /** Begins a session: whether the site is on, and what the reader saved on this page. */
  openPage: { ask: { canonical?: string }; answer: { on: boolean; annotations: Annotation[] } };
  /** The card of an entity, its facts ranked by the entities `near` the mention. */
  readCard: { ask: { entity: string; near: string[] }; answer: Card & { saved: boolean } };
  /** Saves a highlight or a card; the same id again is the same save. */
  saveAnnotation: { ask: { draft: Draft; canonical?: string }; answer: Annotation };
  /** Changes the colour of a highlight on this page. */
  recolourAnnotation: { ask: { id: string; colour: Annotation['colour'] }; answer: Annotation };
  /** Deletes a highlight of this page; `restoreAnnotation` undoes it. */
  deleteAnnotation: { ask: { id: string }; answer: null };
  restoreAnnotation: { ask: { id: string }; answer: Annotation };
}

/** From the extension's own pages (popup, side panel, options). */
export interface OwnPageRequests {
  readCard: PageRequests['readCard'];
  deleteAnnotation: PageRequests['deleteAnnotation'];
  restoreAnnotation: PageRequests['restoreAnnotation'];
  /** All that was saved, newest first; with `query`, those that hold all its words. */
  listAnnotations: { ask: { query: string }; answer: Annotation[] };
  /** Sets the note's text; refused as a conflict when `revision` is not the stored one. */
  editNote: { ask: { id: string; value: string; revision: number }; answer: Annotation };
  /** Entities whose names, aliases or description match, best first; with no words, all by weight. */
  lookUp: { ask: { query: string }; answer: LookUpResult[] };
  readSettings: { ask: Record<string, never>; answer: Settings };
  /** Switches the extension on or off on a host. */
  switchSite: { ask: { host: string; on: boolean }; answer: null };
}

export interface LookUpResult {
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
  /** The alias that matched, where it is not the name. */
  readonly matched?: string;
}

/** From an own page to the content script of a tab (top frame). */
export interface TabRequests {
  /** What the session on this page sees. */
  readMentions: { ask: Record<string, never>; answer: PageReport };
  /** Scrolls to a mention of the entity and opens its card. */
  showMention: { ask: { entity: string; index: number }; answer: null };
  /** Scrolls to a highlight. */
  showAnnotation: { ask: { id: string }; answer: null };
}

export interface PageReport {
  readonly host: string;
  /** `off`: switched off on this site. `not-readable`: not an HTML article. */
  readonly state: 'reading' | 'off' | 'not-readable';
  readonly entities: readonly { readonly entity: string; readonly name: string; readonly type: EntityType; readonly count: number }[];
  /** Ids of annotations whose quote was not found on the page. */
  readonly orphans: readonly string[];
}

/** From the background to content scripts and own pages. */
export interface Events {
  annotationSaved: { annotation: Annotation };
  annotationDeleted: { id: string; source: string };
  siteSwitched: { host: string; on: boolean };
}
