import type { ComponentChildren } from 'preact';
import type { CardArticle, CardFact } from '@/core/card/card';
import type { CardLanguage } from '@/core/card/compose';
import { formatDate, formatPeriod } from '@/core/card/dates';
import { ArticleName } from './ArticleName';
import type { Strings } from './strings';

interface SourceLineProps {
  readonly fact: Pick<CardFact, 'sources' | 'asOf' | 'when' | 'expected' | 'claimedBy'>;
  readonly articles: readonly CardArticle[];
  /** Words to scroll to in an article whose passages are not known. */
  readonly words: string;
  readonly language: CardLanguage;
  readonly t: Strings;
}

/** Draws where a fact comes from: who argues it, article and paragraph, the date up to which it is known. */
export function SourceLine({ fact, articles, words, language, t }: SourceLineProps) {
  const { sources, claimedBy, asOf, when, expected } = fact;
  const since = (date: string) => t('card_since', date);
  const named = sources.flatMap((source) => {
    const article = articles.find(({ id }) => id === source.article);
    return article ? { article, source } : [];
  });
  // "The Foundation argues · the Foundation ¶ 25" says it twice.
  const own = named.length === 1 && named[0]?.article.publisher === claimedBy;
  const parts: ComponentChildren[] = named.map(({ article, source }) => (
    <>
      {own && `${t('card_ownClaim')} `}
      <ArticleName {...{ article, source, words, language, t }} argued={claimedBy !== undefined} />
    </>
  ));
  if (claimedBy !== undefined && !own) parts.unshift(<span>{t('card_claim', claimedBy)}</span>);
  if (asOf !== undefined) parts.push(<span>{t('card_asOf', formatDate(asOf, language))}</span>);
  if (expected && when !== undefined)
    parts.push(<span>{t('card_expected', formatPeriod(when, language, since))}</span>);
  return <p class="source">{parts.flatMap((part, index) => (index > 0 ? ['\u00a0· ', part] : [part]))}</p>;
}
