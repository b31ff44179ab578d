import type { CardArticle, CardSource } from '../card/card';
import type { CardLanguage } from '../card/compose';
import { nameIn } from '../card/links';
import { sourcesOf } from '../card/sources';
import type { Entity, Pack } from '../pack/schema';
import type { EntityType, RelationType } from '../pack/terms';
import { articlesOf } from './compose-story';
import { linkBetween } from './link';

/** One end of a step. */
export interface LinkEnd {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
}

/** One step of a chain, as it is shown. */
export interface ShownStep {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Absent where a fact joins the two. */
  readonly relation?: RelationType;
  /** The sentence that tells of it. */
  readonly fact?: string;
  /** Where it was read; empty where it is general knowledge. */
  readonly sources: readonly CardSource[];
  readonly asOf?: string;
}

/** How two entities are linked. */
export interface Link {
  /** Null where they are not, in the articles of the pack. */
  readonly steps: readonly ShownStep[] | null;
  readonly articles: readonly CardArticle[];
  /** True where more lies around the two than was looked through. */
  readonly isPart?: true;
}

/** How two entities of a pack are linked, in a language. */
export function composeLink(pack: Pack, one: string, other: string, language: CardLanguage): Link {
  const end = (entity: Entity): LinkEnd => ({
    entity: entity.id,
    name: nameIn(entity, language) ?? entity.id,
    type: entity.type,
  });
  const steps = linkBetween(pack, one, other)?.map(({ from, to, relation, fact }): ShownStep => {
    // A sentence that no article stands behind is not set under a relation that one does.
    const told =
      fact?.fact.from === 'general' && relation && relation.from !== 'general' ? undefined : fact?.fact;
    const sources = sourcesOf(told?.from ?? 'general', pack.articles);
    return {
      from: end(from),
      to: end(to),
      ...(relation && { relation: relation.type }),
      ...(told && { fact: told.text[language] ?? told.text.en }),
      sources: sources.length > 0 ? sources : sourcesOf(relation?.from ?? 'general', pack.articles),
      ...(told?.asOf !== undefined && { asOf: told.asOf }),
    };
  });
  const cited = new Set(steps?.flatMap(({ sources }) => sources.map(({ article }) => article)));
  return { steps: steps ?? null, articles: articlesOf(pack, cited, language) };
}
