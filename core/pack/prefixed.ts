import type { Article, Entity, Fact, Provenance, Relation } from './schema';

/** What stands in a pack, called as it is called among several: `prefix` in front of every id. */
export function prefixed(
  prefix: string,
  { articles, entities }: { readonly articles: readonly Article[]; readonly entities: readonly Entity[] },
): { articles: Article[]; entities: Entity[] } {
  const from = (provenance: Provenance): Provenance =>
    provenance === 'general'
      ? provenance
      : provenance.map((citation) => ({ ...citation, article: prefix + citation.article }));
  const fact = (told: Fact): Fact => ({
    ...told,
    from: from(told.from),
    ...(told.with && { with: told.with.map((id) => prefix + id) }),
    // A name has a space or a capital, an id has neither.
    ...(told.claimedBy !== undefined && {
      claimedBy: ID.test(told.claimedBy) ? prefix + told.claimedBy : told.claimedBy,
    }),
    ...(told.differs && { differs: { ...told.differs, from: from(told.differs.from) } }),
  });
  const relation = (told: Relation): Relation => ({ ...told, to: prefix + told.to, from: from(told.from) });
  return {
    articles: articles.map((article) => ({ ...article, id: prefix + article.id })),
    entities: entities.map((entity) => ({
      ...entity,
      id: prefix + entity.id,
      descriptionFrom: from(entity.descriptionFrom),
      facts: entity.facts.map(fact),
      ...(entity.relations && { relations: entity.relations.map(relation) }),
    })),
  };
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
