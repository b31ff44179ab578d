import { compareDates, endsOf } from '../dates';
import type { Problem } from '../problem';
import type { Fact, Pack, Provenance } from '../schema';

/** Earliest and latest date of the articles that a provenance cites, or null where it cites none that the pack has. */
function datesOf(
  from: Provenance,
  dates: ReadonlyMap<string, string>,
): { first: string; last: string } | null {
  if (from === 'general') return null;
  const cited = from.flatMap(({ article }) => dates.get(article) ?? []).sort(compareDates);
  const [first, last] = [cited[0], cited.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}

function checkFact(fact: Fact, path: string, dates: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const cited = datesOf(fact.from, dates);
  if (fact.expected !== undefined && fact.when === undefined) {
    problems.push({
      path: `${path}.expected`,
      reason: 'only a dated fact can be expected: "when" is missing',
    });
  }
  if (!cited) return problems;
  if (fact.asOf !== undefined && compareDates(fact.asOf, cited.last) > 0) {
    problems.push({
      path: `${path}.asOf`,
      reason: `${fact.asOf} is after the cited article's date, ${cited.last}`,
    });
  }
  if (fact.when === undefined) return problems;
  const { start, end } = endsOf(fact.when);
  if (compareDates(start, cited.last) > 0 && !fact.expected) {
    const reason = `${fact.when} lies ahead of the cited article (${cited.last}): mark the fact "expected": true`;
    problems.push({ path: `${path}.when`, reason });
  }
  if (fact.expected && end !== null && compareDates(end, cited.first) < 0) {
    const reason = `${fact.when} is before the cited article (${cited.first}), so it was not expected`;
    problems.push({ path: `${path}.expected`, reason });
  }
  return problems;
}

/**
 * Problems of dates that are real but cannot be: an `asOf` after the latest article cited, a `when` ahead of it that is
 * not marked as expected, an expectation of the past. General knowledge has no article to be measured by.
 */
export function checkDates(pack: Pack): Problem[] {
  const dates = new Map(pack.articles.map((article) => [article.id, article.date.value]));
  return pack.entities.flatMap((entity, e) =>
    entity.facts.flatMap((fact, f) => checkFact(fact, `entities[${e}].facts[${f}]`, dates)),
  );
}
