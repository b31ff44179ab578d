/**
 * How two entities are linked: the shortest chain of relations and of facts that speak of both, each step with what it rests on.
 *
 * Naive: breadth first from one to the other. But of chains of one length some say more: "signed the treaty that" before "is related
 * to", and what an article reports before general knowledge. So each layer keeps, for every entity that it reaches first, the step
 * with the least cost so far. O(entities + relations + facts).
 */
import type { Entity, Fact, Pack, Relation } from '../pack/schema';

/** One step: how `from` and `to` are joined. */
export interface LinkStep {
  readonly from: Entity;
  readonly to: Entity;
  /** Absent where only a fact joins the two. */
  readonly relation?: Relation;
  /** The fact that tells of it, and whose it is; absent where the relation stands by itself. */
  readonly fact?: { readonly of: Entity; readonly fact: Fact };
}

/** What a step costs beside its length: the least of what a reader would rather not be told. */
const COST = { generalKnowledge: 4, vague: 3, noFact: 2, noRelation: 1 } as const;

/** The shortest chain from one entity to the other, `[]` where they are the same, null where there is none (or no such entity). */
export function linkBetween(pack: Pack, one: string, other: string): LinkStep[] | null {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  if (!entities.has(one) || !entities.has(other)) return null;
  const joins = joinsOf(pack, entities);
  const reached = new Map<string, { cost: number; by: LinkStep | null }>([[one, { cost: 0, by: null }]]);
  let layer = [one];
  while (layer.length > 0 && !reached.has(other)) {
    const next = new Map<string, { cost: number; by: LinkStep }>();
    for (const id of layer) {
      const before = reached.get(id)?.cost ?? 0;
      for (const [to, step] of joins.get(id) ?? []) {
        if (reached.has(to)) continue;
        const cost = before + costOf(step);
        const known = next.get(to);
        if (!known || cost < known.cost) next.set(to, { cost, by: step });
      }
    }
    for (const [id, how] of next) reached.set(id, how);
    layer = [...next.keys()];
  }
  if (!reached.has(other)) return null;
  const steps: LinkStep[] = [];
  for (let step = reached.get(other)?.by; step; step = reached.get(step.from.id)?.by) steps.unshift(step);
  return steps;
}

type Joins = Map<string, Map<string, LinkStep>>;

/** The cheapest step from each entity to each it is joined with. */
function joinsOf(pack: Pack, entities: ReadonlyMap<string, Entity>): Joins {
  const joins: Joins = new Map(pack.entities.map(({ id }) => [id, new Map()]));
  const add = (step: LinkStep): void => {
    const steps = joins.get(step.from.id);
    const known = steps?.get(step.to.id);
    if (!known || costOf(step) < costOf(known)) steps?.set(step.to.id, step);
  };
  for (const of of pack.entities)
    for (const fact of of.facts)
      for (const id of fact.with ?? []) {
        const to = entities.get(id);
        if (!to || to === of) continue;
        add({ from: of, to, fact: { of, fact } });
        add({ from: to, to: of, fact: { of, fact } });
      }
  for (const from of pack.entities)
    for (const relation of from.relations ?? []) {
      const to = entities.get(relation.to);
      if (!to) continue;
      const told = factFor(relation, joins.get(from.id)?.get(to.id)?.fact, from, to);
      add({ from, to, relation, ...(told && { fact: told }) });
    }
  return joins;
}

/** The fact that best tells of a relation: one that speaks of both and cites the same paragraph, else any that speaks of both. */
function factFor(relation: Relation, known: LinkStep['fact'], from: Entity, to: Entity): LinkStep['fact'] {
  if (relation.from === 'general') return known;
  const paragraphs = new Set(placesOf(relation.from));
  for (const [of, with_] of [
    [from, to],
    [to, from],
  ] as const)
    for (const fact of of.facts)
      if (fact.with?.includes(with_.id) && placesOf(fact.from).some((place) => paragraphs.has(place)))
        return { of, fact };
  return known;
}

function placesOf(from: Fact['from']): string[] {
  if (from === 'general') return [];
  return from.flatMap(({ article, at }) => at.map((place) => `${article} ${Number.parseInt(place, 10)}`));
}

function costOf({ relation, fact }: LinkStep): number {
  const isGeneral =
    (relation === undefined || relation.from === 'general') && (fact?.fact.from ?? 'general') === 'general';
  return (
    (isGeneral ? COST.generalKnowledge : 0) +
    (relation?.type === 'related-to' ? COST.vague : 0) +
    (fact ? 0 : COST.noFact) +
    (relation ? 0 : COST.noRelation)
  );
}
