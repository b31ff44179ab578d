/** Letters up from the extension's own pages to the background, and what they are answered with. */
import type { Annotation } from '@/core/annotation/annotation';
import type { TagCount } from '@/core/annotation/tags';
import type { ArchiveOrder, ArchiveRecord, EarlierText } from '@/core/archive/archive';
import type { MergeCounts } from '@/core/archive/merge';
import type { Card } from '@/core/card/card';
import type { CardNotes } from '@/core/card/notes';
import type { LookUpResult } from '@/core/look-up/look-up';
import type { OwnedIndex } from '@/core/look-up/owned-index';
import type { OwnCard, OwnDraft, OwnRecord, OwnSource } from '@/core/own/own-card';
import type { Proposal } from '@/core/own/propose';
import type { ChangedPart } from '@/core/pack/changed-parts';
import type { Article, Entity } from '@/core/pack/schema';
import type { PackCounts, PackHead } from '@/core/pack/stream/read-pack';
import type { Choices, Correction, Settings } from '@/core/settings/settings';
import type { Link } from '@/core/story/compose-link';
import type { EntityPage } from '@/core/story/entity-page';
import type { Story } from '@/core/story/story';
import type { Refusal } from './answer';
import type { PageRequests } from './page-requests';

/** What the window in which a card is made begins with. */
export interface CardMade extends Proposal {
  readonly source: OwnSource;
  /** Entities that the selection names. */
  readonly entities: readonly { readonly id: string; readonly name: string }[];
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
  /** Deletes annotations, all of them or none; the answer is the ids of those that are deleted now. */
  deleteAnnotations: { ask: { ids: readonly string[] }; answer: string[] };
  /** Brings deleted annotations back, all of them or none; the answer is the ids of those that are there now. */
  restoreAnnotations: { ask: { ids: readonly string[] }; answer: string[] };
  /** Gives annotations a tag, or takes it away, all of them or none; the answer is the ids of those that are there. */
  tagAnnotations: { ask: { ids: readonly string[]; tag: string; on: boolean }; answer: string[] };
  /** What was saved about an entity, newest first: notes on it (`commenting`), its card, highlights that name it. */
  readEntityNotes: { ask: { entity: string }; answer: Annotation[] };
  /** What was saved of other articles and stands, word for word, in the article `source` that the tab shows; newest first. */
  readCopies: { ask: { tab: number; source: string }; answer: Annotation[] };
  /** Saves the first text of a note on an entity, with the tags it was given before; the same id again is the same save. */
  saveEntityNote: {
    ask: { id: string; entity: string; value: string; tags?: readonly string[] };
    answer: Annotation;
  };
  /** Gives an annotation a tag, or takes it away. */
  tagAnnotation: { ask: { id: string; tag: string; on: boolean }; answer: Annotation };
  /** Every tag, the most used first. */
  listTags: { ask: Record<string, never>; answer: TagCount[] };
  /** Sets the note's text; refused as a conflict when `revision` is not the stored one. */
  editNote: { ask: { id: string; value: string; revision: number }; answer: Annotation };
  /** Shows an annotation where it stands: in the tab that has its page open, or else in a new one; a note on an entity, where it is written. */
  openAnnotation: { ask: { id: string }; answer: null };
  /** Entities whose names, aliases or description match, best first; with no words, all by weight. */
  lookUp: { ask: { query: string }; answer: LookUpResult[] };
  /** Begins to read from the disk what look-ups search; the answer does not wait for it. */
  readAhead: { ask: Record<string, never>; answer: null };
  /** What look-ups search, for a page that answers each key by itself; null where that is too much for it: then it asks `lookUp`. */
  readIndexes: { ask: Record<string, never>; answer: OwnedIndex[] | null };
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
  /**
   * Saves an own card; refused as a conflict when `revision` (0 for a new one) is not the stored one. With it goes the card `merged`,
   * where the draft holds what that one said.
   */
  saveOwnCard: { ask: { draft: OwnDraft; revision: number; merged?: string }; answer: OwnCard };
  deleteOwnCard: { ask: { id: string }; answer: null };
  restoreOwnCard: { ask: { id: string }; answer: OwnCard };
  /** Erases a deleted own card with its earlier texts for good. */
  eraseOwnCard: { ask: { id: string }; answer: null };
  /** Installed packs in order of preference. */
  listPacks: { ask: Record<string, never>; answer: InstalledInfo[] };
  /** How many of the names are known already, but for those of the pack with this id. */
  countKnown: { ask: { pack: string; names: readonly string[] }; answer: number };
  /**
   * What a newer version changes in an installed pack, among the ids behind `after` up to and with `until` (null: the last); `entities` are
   * all that the newer version has there, in order of id.
   */
  comparePack: {
    ask: { pack: string; entities: readonly Entity[]; after: string; until: string | null };
    answer: PackChanges;
  };
  /** Puts parts of an install by, not to be seen before all is there; the same parts again are the same parts. */
  stagePack: {
    ask: { install: string; articles: readonly Article[]; entities: readonly Entity[] };
    answer: null;
  };
  /** Makes what was put by the pack, in the place of another version. It is asked until it is done: a million names take a while. */
  finishPack: { ask: { install: string; head: PackHead; counts: PackCounts }; answer: FinishState };
  /** Forgets an install that is not done. */
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
  /** What was deleted in the last 30 days, the latest first; `restoreAnnotation` and `restoreOwnCard` bring one back. */
  listDeleted: { ask: Record<string, never>; answer: Deleted[] };
  /** Erases a deleted annotation with its earlier texts for good. */
  eraseAnnotation: { ask: { id: string }; answer: null };
  /** Erases all that is deleted for good, own cards too. */
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
  /** Stands where what was compiled of it cannot be read: it is being compiled anew, or that failed. */
  readonly unread?: 'mending' | 'broken';
}

/** What a newer version of a pack changes, by names in the reader's language. */
export interface PackChanges {
  readonly added: readonly string[];
  readonly changed: readonly PackChanged[];
  readonly gone: readonly string[];
  /** The id to ask on after, with what stands behind it; null where all is told. */
  readonly next: string | null;
}

/** An entity that a newer version tells otherwise; `was` is what it was called, where that is another name. */
export interface PackChanged {
  readonly name: string;
  readonly was?: string;
  readonly parts: readonly ChangedPart[];
}

/** How far the finishing of an install is; `share` runs from 0 to 1. */
export type FinishState =
  | { readonly at: 'running'; readonly share: number }
  | { readonly at: 'done'; readonly pack: InstalledInfo };

/** A card with what the reader keeps on its entity. */
export interface CardRead extends Card {
  readonly saved: boolean;
  readonly notes: CardNotes;
}

/** An annotation or an own card that can still be restored. */
export type Deleted = {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly deletedAt: string;
} & ({ readonly annotation: Annotation } | { readonly card: OwnCard });

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
  /** How many own cards there are in all. */
  readonly total: number;
}

/** How far an import is. `unknown`: the background was stopped since and has forgotten it, hand it over again. `share` runs from 0 to 1. */
export type ImportState =
  | { readonly at: 'running'; readonly share: number }
  | { readonly at: 'done'; readonly counts: MergeCounts }
  | { readonly at: 'failed'; readonly error: Refusal }
  | { readonly at: 'dropped' }
  | { readonly at: 'unknown' };
