import type { Card, CardArticle, CardFact } from '../card/card';
import type { CardLanguage } from '../card/compose';
import { nameIn } from '../card/links';
import { sourcesOf } from '../card/sources';
import { endsOf } from '../pack/dates';
import type { Entity, Pack } from '../pack/schema';
import { articlesOf, composeStory } from './compose-story';
import type { EntityRelation, Story } from './story';

/** What an entity's page shows beside its card. */
export interface EntityPage {
  readonly relations: readonly EntityRelation[];
  /** Those that the relations cite. */
  readonly articles: readonly CardArticle[];
  /** The entity with all that its relations and facts speak of. */
  readonly story: Story;
}

/** What an entity's page shows beside its card, or null where the pack has none of that id. */
export function composeEntityPage(pack: Pack, id: string, language: CardLanguage): EntityPage | null {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const entity = entities.get(id);
  if (!entity) return null;
  const relations = (entity.relations ?? []).flatMap(({ type, to, when, from }): EntityRelation[] => {
    const other = entities.get(to);
    if (!other) return [];
    return [
      {
        type,
        entity: to,
        name: nameIn(other, language) ?? to,
        entityType: other.type,
        ...(when !== undefined && { when }),
        sources: sourcesOf(from, pack.articles),
      },
    ];
  });
  const near = new Set([id, ...relations.map((relation) => relation.entity), ...spokenOf(entity)]);
  const cited = new Set(relations.flatMap(({ sources }) => sources.map(({ article }) => article)));
  return {
    relations,
    articles: articlesOf(pack, cited, language),
    story: composeStory(pack, [...near], language, id),
  };
}

const spokenOf = ({ facts }: Entity) => facts.flatMap((fact) => fact.with ?? []);

/** Facts of one year, or those whose year is not told. */
export interface FactsOfYear {
  readonly year: string | null;
  readonly facts: readonly CardFact[];
}

/**
 * A card's facts by year, newest year first and in each the newest first: by when it was, else by when it was last known to hold, else, of
 * an own one, by the date of the article that it stands in.
 */
export function factsByYear({ facts, articles }: Pick<Card, 'facts' | 'articles'>): FactsOfYear[] {
  const published = new Map(articles.map(({ id, date }) => [id, date]));
  const years = new Map<string, { fact: CardFact; date: string }[]>();
  for (const fact of facts) {
    const date = dateOf(fact, published);
    const year = date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), { fact, date }]);
  }
  // ISO dates compare as texts, and no date is the least of them.
  const newestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return [...years]
    .sort(([a], [b]) => newestFirst(a, b))
    .map(([year, some]) => ({
      year: year === '' ? null : year,
      facts: some.sort((a, b) => newestFirst(a.date, b.date)).map(({ fact }) => fact),
    }));
}

/** An own fact has no date of its own; a pack's without one holds at any time. */
function dateOf({ when, asOf, origin, sources }: CardFact, published: ReadonlyMap<string, string>): string {
  const read = origin === 'own' ? published.get(sources[0]?.article ?? '') : undefined;
  return when === undefined ? (asOf ?? read ?? '') : endsOf(when).start;
}
