import { createPackIndexWriter } from '@/core/look-up/write-pack-index';
import { compileInSteps } from '@/core/pack/lexicon-compile';
import { lexiconSource } from '@/core/pack/lexicon-pack';
import type { LexiconEntity } from '@/core/pack/lexicon-source';
import type { Article, Entity } from '@/core/pack/schema';
import type { PackCounts, PackHead } from '@/core/pack/stream/read-pack';
import { Refused } from '@/platform/messaging/refused';
import { takeTurns } from '../take-turns';
import { attempt } from './attempt';
import { type InstalledPack, type KnowledgeDatabase, ofInstall } from './knowledge-database';

/** Entities of one row: few enough that reading one of them is a matter of a millisecond. */
const CHUNK = 50;

/** Rows read at once to compare: a thousand entities, some 20 ms. */
const CHUNKS_COMPARED = 20;

/** Entities of a pack up to which a look-up finds what its facts say, too: of more, their words would weigh more than all names. */
const FACTS_SEARCHED_UP_TO = 50_000;

/** Share of the finishing of a pack that its reading is; its lexicon is compiled in the rest. */
const READ_SHARE = 0.7;

/** What the reader may set on an installed pack. */
export type PackChoices = Partial<Pick<InstalledPack, 'isOn' | 'isPublic'>>;

/** A stretch of a pack's entities. */
export interface EntitiesRead {
  readonly entities: readonly Entity[];
  /** True where more of what was asked for stands behind them. */
  readonly isMore: boolean;
}

/** How an install is finished. */
export interface Finish {
  /** Hears how much is done, from 0 to 1. */
  readonly onShare?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Installed packs, behind functions. What belongs to an install that was not finished is never seen, and swept away. */
export interface Packs {
  /** In order of preference. */
  all(): Promise<InstalledPack[]>;
  lexicon(install: string): Promise<ArrayBuffer | undefined>;
  /** What a look-up searches, as `openPackIndex` takes it. */
  search(install: string): Promise<ArrayBuffer | undefined>;
  /** Those of these ids that the pack has. */
  entities(install: string, ids: readonly string[]): Promise<Entity[]>;
  /** Those behind the id `after` up to and with `until` (null: the last) in order of id, as many as are read at once. */
  between(install: string, after: string, until: string | null): Promise<EntitiesRead>;
  /** Id of the entity that Wikidata calls so, if the pack has one. */
  sameThing(install: string, wikidata: string): Promise<string | undefined>;
  articles(install: string, ids: readonly string[]): Promise<Article[]>;
  /** Puts parts of an install by; the same parts again are the same parts. */
  stage(install: string, articles: readonly Article[], entities: readonly Entity[]): Promise<null>;
  /**
   * Compiles what was put by and makes it the pack, in the place of an older version. A million names take half a minute, in turns with
   * other work; an aborted install is as if it had not been asked for.
   */
  finish(install: string, head: PackHead, counts: PackCounts, how?: Finish): Promise<InstalledPack>;
  /** Forgets an install that was not finished. */
  drop(install: string): Promise<null>;
  choose(id: string, choices: PackChoices): Promise<InstalledPack>;
  /** Moves a pack up (-1) or down (1) among the others. */
  move(id: string, by: 1 | -1): Promise<null>;
  remove(id: string): Promise<null>;
  /** Sweeps away what unfinished installs left, all but `install`. */
  sweep(install?: string): Promise<void>;
}

/** Installed packs over the knowledge database. */
export function createPacks(db: KnowledgeDatabase, now = () => new Date().toISOString()): Packs {
  const tables = [db.packs, db.chunks, db.articles, db.lexicons, db.searches];
  const transact = <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> =>
    attempt(db, mode, () => db.transaction(mode, tables, work));
  const forget = async (install: string): Promise<void> => {
    await db.chunks
      .where(':id')
      .between(...ofInstall(install))
      .delete();
    await db.articles
      .where(':id')
      .between(...ofInstall(install))
      .delete();
    await db.lexicons.delete(install);
    await db.searches.delete(install);
  };
  const stored = async (id: string): Promise<InstalledPack> => {
    const pack = await db.packs.get(id);
    if (!pack) throw new Refused('not-found', 'id: no such pack');
    return pack;
  };

  return {
    all: () => transact('r', () => db.packs.orderBy('place').toArray()),
    lexicon: (install) => transact('r', async () => (await db.lexicons.get(install))?.bytes),
    search: (install) => transact('r', async () => (await db.searches.get(install))?.bytes),
    entities: (install, ids) =>
      transact('r', async () => {
        const found: Entity[] = [];
        for (const id of ids) {
          const chunk = await db.chunks.where(':id').between([install, ''], [install, id], true, true).last();
          found.push(...(chunk?.entities.filter((entity) => entity.id === id) ?? []));
        }
        return found;
      }),
    between: (install, after, until) =>
      transact('r', async () => {
        const at = await db.chunks.where(':id').between([install, ''], [install, after], true, true).last();
        const chunks = await db.chunks
          .where(':id')
          .between([install, at?.first ?? ''], [install, until ?? '\uffff'], true, true)
          .limit(CHUNKS_COMPARED + 1)
          .toArray();
        const isMore = chunks.length > CHUNKS_COMPARED;
        const entities = chunks
          .slice(0, CHUNKS_COMPARED)
          .flatMap((chunk) => chunk.entities)
          .filter(({ id }) => id > after && (until === null || id <= until));
        return { entities, isMore };
      }),
    sameThing: (install, wikidata) =>
      transact('r', async () => {
        const chunks = await db.chunks.where('wikidata').equals(wikidata).toArray();
        const own = chunks.filter((chunk) => chunk.install === install).flatMap(({ entities }) => entities);
        return own.find((entity) => entity.wikidata === wikidata)?.id;
      }),
    articles: (install, ids) =>
      transact('r', async () => {
        const found = await db.articles.bulkGet(ids.map((id): [string, string] => [install, id]));
        return found.flatMap((one) => one?.article ?? []);
      }),
    stage: (install, articles, entities) =>
      transact('rw', async () => {
        await db.articles.bulkPut(articles.map((article) => ({ install, id: article.id, article })));
        const chunks = [];
        for (let at = 0; at < entities.length; at += CHUNK) {
          const some = entities.slice(at, at + CHUNK);
          const wikidata = some.flatMap((entity) => entity.wikidata ?? []);
          chunks.push({ install, first: some[0]!.id, entities: some, wikidata });
        }
        await db.chunks.bulkPut(chunks);
        return null;
      }),
    async finish(install, head, counts, { onShare = () => {}, signal } = {}) {
      const done = await transact('r', () => db.packs.get(head.id));
      if (done?.install === install) return done;
      const { source, search } = await compiledFrom(db, install, counts, (share) => {
        signal?.throwIfAborted();
        onShare(share * READ_SHARE);
      });
      if (source.length !== counts.entities)
        throw new Refused('not-found', `install: ${source.length} of ${counts.entities} entities are here`);
      const { buffer } = (await takeTurns(compileInSteps(source))).slice();
      signal?.throwIfAborted();
      return transact('rw', async () => {
        const old = await db.packs.get(head.id);
        const pack: InstalledPack = {
          id: head.id,
          install,
          head,
          counts,
          isOn: old?.isOn ?? true,
          isPublic: old?.isPublic ?? false,
          place: old?.place ?? (await db.packs.count()),
          installedAt: now(),
        };
        await db.lexicons.put({ install, bytes: buffer as ArrayBuffer });
        await db.searches.put({ install, bytes: search });
        await db.packs.put(pack);
        if (old) await forget(old.install);
        return pack;
      });
    },
    drop: (install) =>
      transact('rw', async () => {
        const packs = await db.packs.toArray();
        if (!packs.some((pack) => pack.install === install)) await forget(install);
        return null;
      }),
    choose: (id, choices) =>
      transact('rw', async () => {
        const pack = { ...(await stored(id)), ...choices };
        await db.packs.put(pack);
        return pack;
      }),
    move: (id, by) =>
      transact('rw', async () => {
        const packs = await db.packs.orderBy('place').toArray();
        const from = packs.findIndex((pack) => pack.id === id);
        const to = from + by;
        if (from < 0 || to < 0 || to >= packs.length) return null;
        packs.splice(to, 0, ...packs.splice(from, 1));
        await db.packs.bulkPut(packs.map((pack, place) => ({ ...pack, place })));
        return null;
      }),
    remove: (id) =>
      transact('rw', async () => {
        const pack = await db.packs.get(id);
        if (!pack) return null;
        await db.packs.delete(id);
        await forget(pack.install);
        return null;
      }),
    sweep: (keep) =>
      transact('rw', async () => {
        const live = new Set((await db.packs.toArray()).map(({ install }) => install));
        if (keep !== undefined) live.add(keep);
        for (const table of [db.chunks, db.articles]) {
          // From one install to the next: no key in between is read.
          for (let key = await table.orderBy(':id').first(); key; ) {
            const { install } = key;
            if (!live.has(install)) await forget(install);
            key = await table.where(':id').above([install, '\uffff']).first();
          }
        }
      }),
  };
}

/** What detection needs of every entity of an install, in order of id, and what a look-up searches. */
async function compiledFrom(
  db: KnowledgeDatabase,
  install: string,
  { entities: count }: PackCounts,
  onShare: (share: number) => void,
): Promise<{ source: LexiconEntity[]; search: ArrayBuffer }> {
  const source: LexiconEntity[] = [];
  const search = createPackIndexWriter(count <= FACTS_SEARCHED_UP_TO);
  const head = { format: 1, id: '', version: '', title: { en: '' }, authors: [], licence: '' } as const;
  let after = '';
  for (;;) {
    const chunks = await db.chunks
      .where(':id')
      .between([install, after], [install, '\uffff'], false)
      .limit(40)
      .toArray();
    for (const { first, entities } of chunks) {
      after = first;
      const pack = { ...head, authors: [], languages: [], articles: [], entities: [...entities] };
      for (const entity of lexiconSource(pack)) source.push(entity);
      for (const entity of entities) search.add(entity);
    }
    if (chunks.length === 0) return { source, search: search.bytes() };
    onShare(source.length / count);
  }
}
