/** The order of a card's facts: what joins the entity to its company on the page, then the newest, then as the pack has them. */
import type { Fact } from '../pack/schema';

/** Returns the facts, those about `near` (ids, nearest first) first; general knowledge after what articles report. */
export function rankFacts(facts: readonly Fact[], near: readonly string[]): Fact[] {
  const weightOf = new Map(near.map((id, distance) => [id, 1 / (2 + distance)]));
  const company = (fact: Fact) => (fact.with ?? []).reduce((sum, id) => sum + (weightOf.get(id) ?? 0), 0);
  return facts
    .map((fact) => ({
      fact,
      general: fact.from === 'general',
      company: company(fact),
      date: fact.asOf ?? '',
    }))
    .sort((a, b) => Number(a.general) - Number(b.general) || b.company - a.company || compare(b.date, a.date))
    .map(({ fact }) => fact);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
