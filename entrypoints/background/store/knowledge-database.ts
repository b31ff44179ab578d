import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { ArchiveOrder, ArchiveRecord } from '@/core/archive/archive';
import type { OwnCard, OwnRecord } from '@/core/own/own-card';
import type { Article, Entity } from '@/core/pack/schema';
import type { PackCounts, PackHead } from '@/core/pack/stream/read-pack';

/** A pack that the reader installed. */
export interface InstalledPack {
  readonly id: string;
  /** The install whose parts are the pack's: a new one for each update. */
  readonly install: string;
  readonly head: PackHead;
  readonly counts: PackCounts;
  readonly isOn: boolean;
  /** Whether its marks may be drawn where a page could learn of them. */
  readonly isPublic: boolean;
  /** Place among the installed packs, from 0: of two that have a name, the first one's card is shown. */
  readonly place: number;
  /** ISO 8601, UTC. */
  readonly installedAt: string;
}

/** Entities in a row by id, so that one is found without an index of them all. */
export interface EntityChunk {
  readonly install: string;
  /** Id of the first. */
  readonly first: string;
  readonly entities: readonly Entity[];
  /** Wikidata ids of those that have one. */
  readonly wikidata: readonly string[];
}

/** An article of a pack. */
export interface PackArticle {
  readonly install: string;
  readonly id: string;
  readonly article: Article;
}

/** A pack's compiled lexicon. */
export interface PackLexicon {
  readonly install: string;
  readonly bytes: ArrayBuffer;
}

/** What a look-up searches of a pack. */
export interface PackSearch {
  readonly install: string;
  readonly bytes: ArrayBuffer;
}

/** An earlier text of an own card. */
export interface OwnRevision {
  /** Given by the database, growing. */
  readonly number: number;
  readonly id: string;
  readonly card: OwnCard;
}

/** A deleted own card, kept so that deleting can be undone. */
export interface OwnTombstone {
  readonly id: string;
  readonly card: OwnCard;
  /** ISO 8601, UTC. */
  readonly deletedAt: string;
}

/** An import that the reader agreed to, until all of it is in its place. */
export interface AgreedImport {
  readonly id: string;
  readonly order: ArchiveOrder;
  readonly records: readonly ArchiveRecord[];
  readonly cards: readonly OwnRecord[];
}

export type KnowledgeDatabase = Dexie & {
  readonly packs: EntityTable<InstalledPack, 'id'>;
  readonly chunks: Table<EntityChunk, [string, string]>;
  readonly articles: Table<PackArticle, [string, string]>;
  readonly lexicons: EntityTable<PackLexicon, 'install'>;
  readonly searches: EntityTable<PackSearch, 'install'>;
  readonly ownCards: EntityTable<OwnCard, 'id'>;
  readonly ownTombstones: EntityTable<OwnTombstone, 'id'>;
  readonly ownRevisions: EntityTable<OwnRevision, 'number'>;
  readonly imports: EntityTable<AgreedImport, 'id'>;
};

/** Apart from the notes: what can be installed again shall not weigh on what cannot. */
const NAME = 'backstory-knowledge';

/** The database of own cards and installed packs, opened with its first transaction. `options` put another IndexedDB in, for tests. */
export function defineKnowledge(options: DexieOptions = {}): KnowledgeDatabase {
  const db = new Dexie(NAME, { ...options, chromeTransactionDurability: 'strict' }) as KnowledgeDatabase;
  // A version that was released is never edited: a change is a new version with an upgrade.
  db.version(1).stores({
    packs: 'id, place',
    chunks: '[install+first], *wikidata',
    articles: '[install+id]',
    lexicons: 'install',
    ownCards: 'id, name, about',
    ownTombstones: 'id',
    ownRevisions: '++number, id',
  });
  db.version(2).stores({ imports: 'id', searches: 'install' });
  return db;
}

/** Every key of one install. */
export const ofInstall = (install: string): [[string, string], [string, string]] => [
  [install, ''],
  [install, '\uffff'],
];
