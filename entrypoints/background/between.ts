/** What lies between two things, gathered layer by layer from both: no pack is ever read whole. */
import type { Article, Entity, Pack } from '@/core/pack/schema';
import { linkBetween } from '@/core/story/link';
import { linkedOf, type Things } from './things';

/** Things gathered for one answer, at most: a second or two of reading. */
const THINGS_MAX = 2_000;
/** Things asked for at once. */
const AT_ONCE = 100;

export interface Between {
  /** What was gathered; things that are one, as Wikidata's id or the reader says, are one entity in it. */
  readonly pack: Pack;
  /** What the two ends are called there. */
  readonly one: string;
  readonly other: string;
  /** True where no link was found and not all was gathered. */
  readonly isPart: boolean;
}

/**
 * Gathers around `one` and `other` until a link between them shows, nothing is left to gather, or `max` things are. The first link that
 * shows is the shortest: both sides are gathered as far as it is long. In installed packs a fact is gone by from the entity that tells it.
 */
export async function gatherBetween(
  bundled: Pack,
  things: Pick<Things, 'excerpt' | 'sameAs'>,
  one: string,
  other: string,
  max = THINGS_MAX,
): Promise<Between> {
  const bundledById = new Map(bundled.entities.map((entity) => [entity.id, entity]));
  /** What a thing is called here, by all its ids. */
  const called = new Map<string, string>();
  const entities: Entity[] = [];
  const articles = new Map<string, Article>(bundled.articles.map((article) => [article.id, article]));

  /** Ids of the bundled things that speak of a bundled one. */
  const speakingOf = ({ id }: Entity): string[] =>
    bundledById.has(id)
      ? bundled.entities.filter((entity) => linkedOf(entity).includes(id)).map((entity) => entity.id)
      : [];

  /** The things with these ids, under all ids that they have. */
  async function gather(ids: readonly string[]): Promise<Entity[]> {
    const wanted: string[] = [];
    for (const id of ids) {
      if (called.has(id)) continue;
      const same = await things.sameAs(id);
      for (const each of same) called.set(each, id);
      wanted.push(...same);
    }
    const found = wanted.flatMap((id) => bundledById.get(id) ?? []);
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const excerpt = await things.excerpt(wanted.slice(at, at + AT_ONCE), 0);
      found.push(...excerpt.entities);
      for (const article of excerpt.articles) articles.set(article.id, article);
    }
    return found;
  }

  let layer = [one, other];
  for (let room = max; ; ) {
    const found = await gather(layer.slice(0, room));
    entities.push(...found);
    const next = new Set(found.flatMap((entity) => [...linkedOf(entity), ...speakingOf(entity)]));
    const isCut = layer.length > room;
    room -= layer.length;
    layer = [...next].filter((id) => !called.has(id));
    const [from, to] = [called.get(one)!, called.get(other)!];
    const pack = { ...bundled, articles: [...articles.values()], entities: joined(entities, called) };
    const isLinked = linkBetween(pack, from, to) !== null;
    const isMore = isCut || layer.length > 0;
    if (!isLinked && isMore && room > 0) continue;
    // The bundled articles' publishers are named after entities.
    const others = bundled.entities.filter(({ id }) => !called.has(id));
    const whole = { ...pack, entities: joined([...entities, ...others], called) };
    return { pack: whole, one: from, other: to, isPart: !isLinked && isMore };
  }
}

/** The entities, those that are called the same made one. */
function joined(entities: readonly Entity[], called: ReadonlyMap<string, string>): Entity[] {
  const name = (id: string): string => called.get(id) ?? id;
  const all = new Map<string, Entity>();
  for (const entity of entities) {
    const id = name(entity.id);
    const before = all.get(id);
    const facts = entity.facts.map((fact) => ({ ...fact, ...(fact.with && { with: fact.with.map(name) }) }));
    const relations = (entity.relations ?? []).map((relation) => ({ ...relation, to: name(relation.to) }));
    all.set(id, {
      ...(before ?? entity),
      id,
      facts: [...(before?.facts ?? []), ...facts],
      relations: [...(before?.relations ?? []), ...relations],
    });
  }
  return [...all.values()];
}
