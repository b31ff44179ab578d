/** Things by the ids that they have among all packs: those of the bundled one plain, of others behind the pack's id, of own cards behind `own`. */
import { isOwnEntity, OWN, type OwnCard, ownEntityId } from '@/core/own/own-card';
import { ownPack } from '@/core/own/own-pack';
import { prefixed } from '@/core/pack/prefixed';
import type { Entity, Pack } from '@/core/pack/schema';
import type { InstalledPack } from './store/knowledge-database';
import type { Packs } from './store/packs';

/** What the reader made, and what of the installed is on, in order of preference. */
export interface Held {
  readonly own: readonly OwnCard[];
  readonly packs: readonly InstalledPack[];
}

/** A part of a pack, its ids as they are among all packs. */
export type Excerpt = Pick<Pack, 'articles' | 'entities'>;

export interface Things {
  /** The things with these ids, with those that they speak of (of one pack, `linkedMax` at most) and the articles they cite. */
  excerpt(ids: readonly string[], linkedMax?: number): Promise<Excerpt>;
  /** The bundled pack with such an excerpt. */
  around(ids: readonly string[], linkedMax?: number): Promise<Pack>;
  /** All ids of one thing, as Wikidata's id or the reader says: the one asked for first. */
  sameAs(id: string): Promise<string[]>;
}

/** Entities of a pack that an excerpt has beside those asked for, at most: one card's are a dozen. */
const LINKED_MAX = 48;
/** Things asked for of one pack, at most: those of a long article. */
const ASKED_MAX = 200;
/** Ids of one thing, at most. */
const SAME_MAX = 16;

/** Things over the bundled pack, the installed ones and own cards. */
export function createThings(
  bundled: Pack,
  packs: Pick<Packs, 'entities' | 'articles' | 'sameThing'>,
  held: () => Promise<Held>,
): Things {
  /** The ids within the pack, of those that are in it. */
  const within = (pack: string, ids: readonly string[]): string[] =>
    ids.flatMap((id) => (id.startsWith(`${pack}/`) ? id.slice(pack.length + 1) : []));

  async function fromPack(
    { id, install }: InstalledPack,
    ids: readonly string[],
    linkedMax: number,
  ): Promise<Excerpt> {
    const wanted = within(id, ids).slice(0, ASKED_MAX);
    if (wanted.length === 0) return { articles: [], entities: [] };
    const asked = await packs.entities(install, wanted);
    const known = new Set(asked.map((entity) => entity.id));
    const linked = [...new Set(asked.flatMap(linkedOf))].filter((other) => !known.has(other));
    const entities = [...asked, ...(await packs.entities(install, linked.slice(0, linkedMax)))];
    const articles = await packs.articles(install, [...new Set(entities.flatMap(citedBy))]);
    return prefixed(`${id}/`, { articles, entities });
  }

  async function excerpt(ids: readonly string[], linkedMax = LINKED_MAX): Promise<Excerpt> {
    const { own, packs: on } = await held();
    const cards = own.filter((card) => ids.includes(ownEntityId(card)));
    const parts = [prefixed(`${OWN}/`, ownPack(cards))];
    for (const pack of on) parts.push(await fromPack(pack, ids, linkedMax));
    return {
      articles: parts.flatMap(({ articles }) => articles),
      entities: parts.flatMap(({ entities }) => entities),
    };
  }

  async function wikidataOf(id: string): Promise<string | undefined> {
    const pack = (await held()).packs.find((one) => id.startsWith(`${one.id}/`));
    const [entity] = pack
      ? await packs.entities(pack.install, within(pack.id, [id]))
      : bundled.entities.filter((one) => one.id === id);
    return entity?.wikidata;
  }

  async function byWikidata(id: string): Promise<string[]> {
    const { packs: on } = await held();
    // Nothing to look for where the bundled pack is all there is.
    const wikidata = on.length === 0 || isOwnEntity(id) ? undefined : await wikidataOf(id);
    if (wikidata === undefined) return [];
    const ids = bundled.entities.flatMap((one) => (one.wikidata === wikidata ? one.id : []));
    for (const pack of on) {
      const found = await packs.sameThing(pack.install, wikidata);
      if (found !== undefined) ids.push(`${pack.id}/${found}`);
    }
    return ids;
  }

  return {
    excerpt,
    async around(ids, linkedMax) {
      const { articles, entities } = await excerpt(ids, linkedMax);
      if (entities.length === 0) return bundled;
      return {
        ...bundled,
        articles: [...bundled.articles, ...articles],
        entities: [...bundled.entities, ...entities],
      };
    },
    async sameAs(id) {
      const { own } = await held();
      const found = [id];
      for (let at = 0; at < found.length && found.length < SAME_MAX; at++) {
        const here = found[at]!;
        const told = own.flatMap(({ about, same }) =>
          same === undefined || about === undefined
            ? []
            : about === here
              ? same.entity
              : same.entity === here
                ? about
                : [],
        );
        for (const other of [...told, ...(await byWikidata(here))])
          if (!found.includes(other)) found.push(other);
      }
      return found;
    },
  };
}

/** Ids that an entity speaks of. */
export function linkedOf({ facts, relations = [] }: Entity): string[] {
  return [...facts.flatMap((fact) => fact.with ?? []), ...relations.map(({ to }) => to)];
}

function citedBy({ facts, relations = [] }: Entity): string[] {
  const from = [
    ...facts.flatMap((fact) => [fact.from, fact.differs?.from ?? ('general' as const)]),
    ...relations.map((relation) => relation.from),
  ];
  return from.flatMap((one) => (one === 'general' ? [] : one.map(({ article }) => article)));
}
