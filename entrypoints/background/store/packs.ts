import type { Article, Entity } from '@/core/pack/schema';
import type { PackCounts, PackHead } from '@/core/pack/stream/read-pack';
import { Refused } from '@/platform/messaging/refused';
import { attempt } from './attempt';
import { compileInstall, type Finish } from './compile-install';
import { type InstalledPack, type KnowledgeDatabase, ofInstall } from './knowledge-database';

/** Entities of one row: few enough that reading one of them is a matter of a millisecond. */
const CHUNK = 50;

/** Rows read at once to compare: a thousand entities, some 20 ms. */
const CHUNKS_COMPARED = 20;

/** What the reader may set on an installed pack. */
export type PackChoices = Partial<Pick<InstalledPack, 'isOn' | 'isPublic'>>;

/** A stretch of a pack's entities. */
export interface EntitiesRead {
  readonly entities: readonly Entity[];
  /** True where more of what was asked for stands behind them. */
  readonly isMore: boolean;
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
  /** Compiles a pack anew: what an older version of ours or a broken disk left of its lexicon or its search cannot be read. */
  recompile(pack: Pick<InstalledPack, 'id' | 'install' | 'counts'>): Promise<null>;
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
    async finish(install, head, counts, how) {
      const done = await transact('r', () => db.packs.get(head.id));
      if (done?.install === install) return done;
      const { bytes, search } = await compileInstall(db, install, counts, how);
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
        await db.lexicons.put({ install, bytes });
        await db.searches.put({ install, bytes: search });
        await db.packs.put(pack);
        if (old) await forget(old.install);
        return pack;
      });
    },
    async recompile({ id, install, counts }) {
      const { bytes, search } = await compileInstall(db, install, counts);
      return transact('rw', async () => {
        // Removed or updated meanwhile.
        if ((await db.packs.get(id))?.install !== install) return null;
        await db.lexicons.put({ install, bytes });
        await db.searches.put({ install, bytes: search });
        return null;
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
