import type { Article, Pack } from './schema';

/** What the facts of a pack say of one sentence of an article. */
export interface SentenceCoverage {
  readonly article: string;
  /** The sentence as citations name it: "7.2". */
  readonly place: string;
  readonly kind: Article['paragraphs'][number]['kind'];
  /** How many facts cite it, by itself or with its whole paragraph. */
  readonly facts: number;
}

/** How many facts cite each place, as `article place`; "differs" counts, a description or a relation does not. */
function citedPlaces(pack: Pack): Map<string, number> {
  const cited = new Map<string, number>();
  for (const { facts } of pack.entities) {
    for (const fact of facts) {
      const sources = [fact.from, fact.differs?.from ?? 'general'];
      const places = sources.flatMap((from) =>
        from === 'general' ? [] : from.flatMap(({ article, at }) => at.map((place) => `${article} ${place}`)),
      );
      for (const place of new Set(places)) cited.set(place, (cited.get(place) ?? 0) + 1);
    }
  }
  return cited;
}

/** Every sentence of every article with the number of facts that cite it, in reading order. */
export function coverageOf(pack: Pack): SentenceCoverage[] {
  const cited = citedPlaces(pack);
  return pack.articles.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ kind, sentences }, p) =>
      Array.from({ length: sentences }, (_, s) => {
        const [paragraph, place] = [`${p + 1}`, `${p + 1}.${s + 1}`];
        const facts = (cited.get(`${id} ${paragraph}`) ?? 0) + (cited.get(`${id} ${place}`) ?? 0);
        return { article: id, place, kind, facts };
      }),
    ),
  );
}

/** The sentences that tell the reader something and that no fact cites: headings and boilerplate need none. */
export function uncovered(pack: Pack): SentenceCoverage[] {
  return coverageOf(pack).filter(({ kind, facts }) => facts === 0 && (kind === 'body' || kind === 'caption'));
}
