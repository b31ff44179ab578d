/**
 * Every letter of the extension, declared once, by direction. A request is imperative and travels up to the
 * background (or from an own page down to a tab); an event is past tense and comes down. JSON only.
 */
import type { Annotation, Draft } from '@/core/annotation/annotation';
import type { TagCount } from '@/core/annotation/tags';
import type { ArchiveOrder, ArchiveRecord, EarlierText } from '@/core/archive/archive';
import type { MergeCounts } from '@/core/archive/merge';
import type { CardAct } from '@/core/card/acts';
import type { Card } from '@/core/card/card';
import type { Drawing } from '@/core/card/drawing';
import type { DrawnCard, Looks, WhyKind } from '@/core/card/drawn';
import type { CardNotes } from '@/core/card/notes';
import type { LookUpResult } from '@/core/look-up/look-up';
import type { Detected } from '@/core/mention/detected';
import type { JoinedPassages } from '@/core/mention/joined-passages';
import type { PassageOrder } from '@/core/mention/passage-order';
import type { OwnCard, OwnDraft, OwnRecord, OwnSource } from '@/core/own/own-card';
import type { Proposal, Selected } from '@/core/own/propose';
import type { Article, Entity, EntityType } from '@/core/pack/schema';
import type { PackCounts, PackHead } from '@/core/pack/stream/read-pack';
import type { RefusalCode } from '@/core/refusal';
import type { PageSettings } from '@/core/settings/page-settings';
import type { Choices, Correction, Settings } from '@/core/settings/settings';
import type { Link } from '@/core/story/compose-link';
import type { EntityPage } from '@/core/story/entity-page';
import type { Story } from '@/core/story/story';
import type { MentionPlace } from '@/core/story/weight';

/** What the receiver answers: an error crosses the border as data, since an Error loses its message on the way. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };

/** Why a request was refused; `code` picks the reader's sentence, `detail` is for the console. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
}

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

/** What was selected to make a card of, and what the page says of itself. */
export interface CardMaking {
  readonly selected: Selected;
  readonly title: string;
  readonly site?: string;
  readonly author?: string;
  readonly published?: string;
  readonly canonical?: string;
  /** Ids of entities that stand in the selection. */
  readonly entities: readonly string[];
}

/** What the window in which a card is made begins with. */
export interface CardMade extends Proposal {
  readonly source: OwnSource;
  /** Entities that the selection names. */
  readonly entities: readonly { readonly id: string; readonly name: string }[];
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

/** From the extension's own pages (popup, side panel, options). */
export interface OwnPageRequests {
  /** The card of an entity, its facts ranked by the entities `near`. */
  readCard: { ask: { entity: string; near: string[] }; answer: CardRead };
  deleteAnnotation: PageRequests['deleteAnnotation'];
  restoreAnnotation: PageRequests['restoreAnnotation'];
  recolourAnnotation: PageRequests['recolourAnnotation'];
  openNoteWindow: PageRequests['openNoteWindow'];
  /** All that was saved, newest first; with `query`, what it finds (core/annotation/note-query). The first `count` come whole. */
  listAnnotations: { ask: { query: string; count: number }; answer: AnnotationList };
  /** Some annotations; those that are gone are left out. */
  readAnnotations: { ask: { ids: readonly string[] }; answer: Annotation[] };
  /** What was saved about an entity, newest first: notes on it (`commenting`), its card, highlights that name it. */
  readEntityNotes: { ask: { entity: string }; answer: Annotation[] };
  /** What was saved of other articles and stands, word for word, in the article `source` that the tab shows; newest first. */
  readCopies: { ask: { tab: number; source: string }; answer: Annotation[] };
  /** Saves the first text of a note on an entity; the same id again is the same save. */
  saveEntityNote: { ask: { id: string; entity: string; value: string }; answer: Annotation };
  /** Gives an annotation a tag, or takes it away. */
  tagAnnotation: { ask: { id: string; tag: string; on: boolean }; answer: Annotation };
  /** Every tag, the most used first. */
  listTags: { ask: Record<string, never>; answer: TagCount[] };
  /** Sets the note's text; refused as a conflict when `revision` is not the stored one. */
  editNote: { ask: { id: string; value: string; revision: number }; answer: Annotation };
  /** Shows an annotation where it stands: in the tab that has its page open, or else in a new one. */
  openAnnotation: { ask: { id: string }; answer: null };
  /** Entities whose names, aliases or description match, best first; with no words, all by weight. */
  lookUp: { ask: { query: string }; answer: LookUpResult[] };
  /** What an entity's page shows beside its card. */
  readEntityPage: { ask: { entity: string }; answer: EntityPage };
  /** What is known of some entities together, those that matter most first. */
  readStory: { ask: { entities: string[] }; answer: Story };
  /** How two entities are linked. */
  readLink: { ask: { one: string; other: string }; answer: Link };
  readSettings: { ask: Record<string, never>; answer: Settings };
  /** Switches the extension on or off on a host. */
  switchSite: { ask: { host: string; on: boolean }; answer: null };
  /** Notes that the reader knows the entity, or wants it as new. */
  markKnown: { ask: { entity: string; known: boolean }; answer: null };
  /** Sets some of the choices. */
  changeSettings: { ask: { choices: Partial<Choices> }; answer: Settings };
  /** "Mark this page anyway": whether a page is marked that is no article, until the browser is closed. */
  markAnyway: { ask: { source: string; on: boolean }; answer: null };
  /** Puts a site on a list of sites, or takes it off. */
  listSite: { ask: { list: 'offSites' | 'onlySites'; site: string; listed: boolean }; answer: Settings };
  /** Takes a correction back, or makes it again. */
  keepCorrection: { ask: { correction: Correction; kept: boolean }; answer: Settings };
  /** Forgets which entities the reader knows. */
  forgetFamiliarity: { ask: Record<string, never>; answer: Settings };
  /** Sets all settings at once, as a reset or an import does; what is missing or damaged in them has its default. */
  replaceSettings: { ask: { settings: unknown }; answer: Settings };
  /** What a window was opened to make a card of. */
  readMaking: { ask: { id: string }; answer: CardMade };
  /** The cards that the reader made, by name. */
  listOwnCards: { ask: Record<string, never>; answer: OwnCard[] };
  /** Saves an own card; refused as a conflict when `revision` (0 for a new one) is not the stored one. */
  saveOwnCard: { ask: { draft: OwnDraft; revision: number }; answer: OwnCard };
  deleteOwnCard: { ask: { id: string }; answer: null };
  restoreOwnCard: { ask: { id: string }; answer: OwnCard };
  /** Installed packs in order of preference. */
  listPacks: { ask: Record<string, never>; answer: InstalledInfo[] };
  /** How many of the names are known already, and what of the entities another version of the pack has. */
  comparePack: {
    ask: { pack: string; names: readonly string[]; entities: readonly Entity[] };
    answer: { known: number; added: number; changed: number };
  };
  /** Puts parts of an install by, not to be seen before all is there; the same parts again are the same parts. */
  stagePack: {
    ask: { install: string; articles: readonly Article[]; entities: readonly Entity[] };
    answer: null;
  };
  /** Makes what was put by the pack, in the place of another version; asked again, it is the same. */
  finishPack: { ask: { install: string; head: PackHead; counts: PackCounts }; answer: InstalledInfo };
  dropPack: { ask: { install: string }; answer: null };
  choosePack: { ask: { id: string; choices: { isOn?: boolean; isPublic?: boolean } }; answer: InstalledInfo };
  movePack: { ask: { id: string; by: 1 | -1 }; answer: null };
  removePack: { ask: { id: string }; answer: null };
  /** Some of all that was saved, with its earlier texts: what stands behind the id `after`, or from the first on. */
  readArchive: { ask: { after: string | null }; answer: ArchiveRead };
  /** Some of the own cards with their earlier texts: those behind the id `after`, or from the first on. */
  readOwnArchive: { ask: { after: string | null }; answer: OwnArchiveRead };
  /** Hands over a part of an import, counted from 0; the same part again is the same part. A new import drops the one before. */
  stageImport: {
    ask: {
      importId: string;
      order: ArchiveOrder;
      part: number;
      records: readonly ArchiveRecord[];
      cards: readonly OwnRecord[];
    };
    answer: null;
  };
  /** Says what the import of so many parts would change; asked again until it is done. */
  planImport: { ask: { importId: string; parts: number }; answer: ImportState };
  /** Merges the import, all or none of it; asked again until it is done. */
  mergeImport: { ask: { importId: string; parts: number }; answer: ImportState };
  /** What the reader should know of the store: that it was rebuilt, that its second copy is behind. */
  readCondition: { ask: Record<string, never>; answer: StoreCondition };
  /** The reader has read that the store was rebuilt. */
  dropNotice: { ask: Record<string, never>; answer: null };
  /** What was deleted in the last 30 days, the latest first; `restoreAnnotation` brings one back. */
  listDeleted: { ask: Record<string, never>; answer: Deleted[] };
  /** Erases a deleted annotation with its earlier texts for good. */
  eraseAnnotation: { ask: { id: string }; answer: null };
  /** Erases all that are deleted for good. */
  eraseDeleted: { ask: Record<string, never>; answer: null };
  /** Erases everything that was saved, for good. */
  eraseAll: { ask: Record<string, never>; answer: null };
  /** The weekly backup into the downloads. */
  readBackup: { ask: Record<string, never>; answer: BackupState };
  /** Switches it on or off; the first backup is made before the answer. Refused without the leave to download. */
  switchBackup: { ask: { on: boolean }; answer: BackupState };
  /** The earlier texts of an annotation, oldest first; `editNote` puts one back. */
  readTexts: { ask: { id: string }; answer: EarlierText[] };
  /** Stops an import and forgets it. */
  dropImport: { ask: { importId: string }; answer: null };
}

/** An installed pack, as the options list it. */
export interface InstalledInfo {
  readonly id: string;
  readonly head: PackHead;
  readonly counts: PackCounts;
  readonly isOn: boolean;
  readonly isPublic: boolean;
  readonly installedAt: string;
}

/** A card with what the reader keeps on its entity. */
export interface CardRead extends Card {
  readonly saved: boolean;
  readonly notes: CardNotes;
}

/** An annotation that can still be restored. */
export interface Deleted {
  readonly id: string;
  readonly annotation: Annotation;
  /** ISO 8601, UTC. */
  readonly deletedAt: string;
}

/** The weekly backup. */
export interface BackupState {
  readonly on: boolean;
  /** When the last one was made; ISO 8601, UTC. */
  readonly lastAt: string | null;
  /** True where the last try failed. */
  readonly failed: boolean;
}

/** What the reader should know of the store. */
export interface StoreCondition {
  /** That it had to be rebuilt from its second copy, until the reader has read it: how many annotations came back, how many did not. */
  readonly notice: { readonly at: string; readonly recovered: number; readonly lost: number } | null;
  /** True where the second copy could not be written; it is tried again with the next change. */
  readonly isCopyBehind: boolean;
}

/** What was found, newest first. */
export interface AnnotationList {
  readonly ids: readonly string[];
  /** The first of them. */
  readonly annotations: readonly Annotation[];
}

/** A part of the archive. */
export interface ArchiveRead {
  /** In the order of their ids. */
  readonly records: readonly ArchiveRecord[];
  /** The id to go on after; null behind the last. */
  readonly next: string | null;
  /** How many annotations there are in all, and on how many pages. */
  readonly total: number;
  readonly pages: number;
}

/** A part of the archive: own cards. */
export interface OwnArchiveRead {
  /** In the order of their ids. */
  readonly records: readonly OwnRecord[];
  /** The id to go on after; null behind the last. */
  readonly next: string | null;
}

/** How far an import is. `unknown`: the background was stopped since and has forgotten it, hand it over again. `share` runs from 0 to 1. */
export type ImportState =
  | { readonly at: 'running'; readonly share: number }
  | { readonly at: 'done'; readonly counts: MergeCounts }
  | { readonly at: 'failed'; readonly error: Refusal }
  | { readonly at: 'dropped' }
  | { readonly at: 'unknown' };

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

/** From an own page to the content script of a tab (top frame). */
export interface TabRequests {
  /** What the session on this page sees. */
  readMentions: { ask: Record<string, never>; answer: PageReport };
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

/**
 * From the background to every tab. They carry nothing: a page's process may learn only of its own page, so a session
 * that hears one asks `openPage` again.
 */
export interface TabEvents {
  /** The reader changed a setting, or switched a site on or off; perhaps this one. */
  settingsChanged: Record<string, never>;
  /** Annotations were saved, changed or deleted; perhaps of this page. */
  annotationsChanged: Record<string, never>;
  /** An own card or a pack was saved, changed or removed: what is named on the page may be other things now. */
  knowledgeChanged: Record<string, never>;
}

/** From the background to the extension's own pages. */
export interface OwnPageEvents {
  /** Saved for the first time, changed or restored. */
  annotationSaved: { annotation: Annotation };
  annotationDeleted: { id: string };
  /** Many were saved or changed at once; whoever lists them asks again. */
  annotationsImported: { counts: MergeCounts };
  /** Much was erased or came back at once, or the store has something to say; whoever shows it asks again. */
  storeChanged: Record<string, never>;
  /** The page in a tab turned out to hold quotes from elsewhere. */
  copiesFound: { tab: number };
  /** An own card or a pack was saved, changed or removed; whoever lists them asks again. */
  knowledgeSaved: Record<string, never>;
  /** Named apart from the tabs' event: an own page in a tab hears both. */
  settingsSaved: { settings: Settings };
}

/** From the background to the side panel of a window, where one is open (./offered-notes). */
export interface NoteOffered {
  readonly windowId: number;
  readonly subject: NoteSubject;
  readonly focus: 'note' | 'tags';
}
