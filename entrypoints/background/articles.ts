/** The articles that open pages are reading: their text is here to be detected in, in memory alone and no longer than needed. */
import { splitPassages } from '@/core/mention/joined-passages';
import { type KeptArticle, keepArticle } from '@/core/mention/kept-article';
import type { FindableNames } from '@/core/mention/names';
import type { MentionsDetected, PageRequests } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import { takeTurns } from './take-turns';

/** Articles kept at once; the page of one that was dropped hands its text over again. */
const ARTICLES_MAX = 12;
/** Size of one article, in UTF-16 units: three times the longest text node that the tests know (`tests/browser/marks-hostile.test.ts`), or a name at each word of it. */
const SIZE_MAX = 30_000_000;
/** Size of all together: two such articles, some 120 MB. */
const SIZES_MAX = 2 * SIZE_MAX;

/** What articles are read with. */
interface Known {
  /** Another object once something changed: what was read with the one before is to be read again. */
  names(): Promise<FindableNames>;
  isPrivate(entity: string): boolean;
}

/** Handles `detectMentions` over names that are read when they are first needed. */
export function createArticles({ names, isPrivate }: Known) {
  /** By id, the one that was read last at the end. */
  const articles = new Map<string, KeptArticle>();

  let read: FindableNames | null = null;

  const open = (id: string, now: FindableNames): KeptArticle => {
    if (read !== now) articles.clear();
    read = now;
    const article = articles.get(id) ?? keepArticle(now);
    articles.delete(id);
    articles.set(id, article);
    return article;
  };

  /** Throws where an article has become too large, and forgets it. */
  const refuseLarge = (id: string, article: KeptArticle): void => {
    if (article.size() <= SIZE_MAX) return;
    articles.delete(id);
    throw new Refused('too-long', 'text: longer than an article may be');
  };

  /** Drops those that were read longest ago where there are too many, or all together are too large. */
  const dropOldest = (): void => {
    let sizes = 0;
    for (const each of articles.values()) sizes += each.size();
    for (const [oldest, { size }] of articles) {
      if (articles.size <= ARTICLES_MAX && sizes <= SIZES_MAX) break;
      sizes -= size();
      articles.delete(oldest);
    }
  };

  function* detectIn(id: string, article: KeptArticle, work: ReturnType<KeptArticle['detect']>) {
    for (;;) {
      const step = work.next();
      refuseLarge(id, article);
      if (step.done) return step.value;
      yield;
    }
  }

  return async function detectMentions({
    article: id,
    first,
    order,
    turn,
    language,
    ...passages
  }: PageRequests['detectMentions']['ask']): Promise<MentionsDetected> {
    const article = open(id, await names());
    article.take(first, splitPassages(passages));
    refuseLarge(id, article);
    dropOldest();
    if (!order) return { kept: true, detected: null };
    if (!article.follows(order, turn)) return { kept: false, detected: null };
    const detected = await takeTurns(detectIn(id, article, article.detect(order, language, turn)));
    dropOldest();
    const entities = detected.entities.map((entity) =>
      isPrivate(entity.id) ? { ...entity, isPrivate: true as const } : entity,
    );
    return { kept: true, detected: { ...detected, entities } };
  };
}
