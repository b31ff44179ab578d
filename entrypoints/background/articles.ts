/** The articles that open pages are reading: their text is here to be detected in, in memory alone and no longer than needed. */
import { splitPassages } from '@/core/mention/joined-passages';
import { type KeptArticle, keepArticle } from '@/core/mention/kept-article';
import type { FindableNames } from '@/core/mention/names';
import type { MentionsDetected, PageRequests } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import { takeTurns } from './take-turns';

/** Articles kept at once; the page of one that was dropped hands its text over again. */
const ARTICLES_MAX = 12;
/** UTF-16 units of one article: five times the longest that the tests know. */
const LENGTH_MAX = 50_000_000;

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
    for (const oldest of articles.keys()) {
      if (articles.size <= ARTICLES_MAX) break;
      articles.delete(oldest);
    }
    return article;
  };

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
    if (article.length() > LENGTH_MAX) {
      articles.delete(id);
      throw new Refused('too-long', 'text: longer than an article may be');
    }
    if (!order) return { kept: true, detected: null };
    if (!article.follows(order, turn)) return { kept: false, detected: null };
    const detected = await takeTurns(article.detect(order, language, turn));
    const entities = detected.entities.map((entity) =>
      isPrivate(entity.id) ? { ...entity, isPrivate: true as const } : entity,
    );
    return { kept: true, detected: { ...detected, entities } };
  };
}
