import type { Problem } from '../problem';
import type { Article, Pack, Provenance } from '../schema';

/** Every provenance of a pack with the path it stands at: of descriptions, facts, what differs from them, and relations. */
function* provenances(pack: Pack): Generator<{ from: Provenance; path: string }> {
  for (const [e, entity] of pack.entities.entries()) {
    const at = `entities[${e}]`;
    yield { from: entity.descriptionFrom, path: `${at}.descriptionFrom` };
    for (const [f, fact] of entity.facts.entries()) {
      yield { from: fact.from, path: `${at}.facts[${f}].from` };
      if (fact.differs) yield { from: fact.differs.from, path: `${at}.facts[${f}].differs.from` };
    }
    for (const [r, relation] of (entity.relations ?? []).entries()) {
      yield { from: relation.from, path: `${at}.relations[${r}].from` };
    }
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Why an article has no such place ("7" or "7.2"), or null where it has. */
function whyNoPlace(article: Article, place: string): string | null {
  const [paragraph = 0, sentence] = place.split('.').map(Number);
  const found = article.paragraphs[paragraph - 1];
  if (!found)
    return `"${article.id}" has ${counted(article.paragraphs.length, 'paragraph')}, no ${paragraph}`;
  if (sentence === undefined || sentence <= found.sentences) return null;
  return `paragraph ${paragraph} of "${article.id}" has ${counted(found.sentences, 'sentence')}, no ${sentence}`;
}

/** Problems of citations: an article that the pack lacks, a paragraph or sentence that the article lacks, either twice. */
export function checkProvenance(pack: Pack): Problem[] {
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const problems: Problem[] = [];
  for (const { from, path } of provenances(pack)) {
    if (from === 'general') continue;
    const cited = new Set<string>();
    for (const [c, citation] of from.entries()) {
      const at = `${path}[${c}]`;
      if (cited.has(citation.article)) {
        problems.push({
          path: `${at}.article`,
          reason: `"${citation.article}" is cited twice: join the places`,
        });
      }
      cited.add(citation.article);
      const article = articles.get(citation.article);
      if (!article) {
        problems.push({ path: `${at}.article`, reason: `the pack has no article "${citation.article}"` });
        continue;
      }
      for (const [p, place] of citation.at.entries()) {
        const reason = whyNoPlace(article, place);
        if (reason) problems.push({ path: `${at}.at[${p}]`, reason });
        if (citation.at.indexOf(place) < p) {
          problems.push({ path: `${at}.at[${p}]`, reason: `place "${place}" is named twice` });
        }
      }
    }
  }
  return problems;
}
