import type { Problem } from '../problem';
import type { Pack } from '../schema';

/** Problems of articles: a date that is an estimate without a reason, or boilerplate that does not say why it needs no fact. */
export function checkArticles(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const [a, { date, paragraphs }] of pack.articles.entries()) {
    if (date.estimated && date.why === undefined) {
      problems.push({ path: `articles[${a}].date.why`, reason: 'an estimated date says why' });
    }
    for (const [p, { kind, reason }] of paragraphs.entries()) {
      if (kind !== 'boilerplate' || reason !== undefined) continue;
      const path = `articles[${a}].paragraphs[${p}].reason`;
      problems.push({ path, reason: 'boilerplate says why it needs no fact' });
    }
  }
  return problems;
}
