import type { CardArticle, CardSource } from '@/core/card/card';
import type { CardLanguage } from '@/core/card/compose';
import { formatDate } from '@/core/card/dates';
import { passageAddress } from './article-link';
import type { Strings } from './strings';

interface ArticleNameProps {
  readonly article: CardArticle;
  readonly source: CardSource;
  /** Argued there, not reported. */
  readonly argued: boolean;
  /** Words to scroll to where those of the passage are not known. */
  readonly words: string;
  readonly language: CardLanguage;
  readonly t: Strings;
}

/** Draws an article and paragraph as a citation, a link to the passage where the article has an address. */
export function ArticleName({ article, source, words, language, t, argued }: ArticleNameProps) {
  const paragraphs = source.paragraphs.join(', ');
  const day = formatDate(article.date, language);
  const date = article.dateIs === 'read' ? t('card_readOn', day) : day;
  const told = t(
    argued ? 'card_argued' : 'card_reported',
    article.title,
    article.publisher,
    article.dateIs === 'estimated' ? t('card_about', date) : date,
  );
  // A page that the reader met has no numbered paragraphs: its date says more.
  const spoken = paragraphs ? `${told}, ${t('card_paragraphSpoken', paragraphs)}` : told;
  const shown = (
    <>
      {article.publisherShort} {paragraphs ? paragraphMark(t, paragraphs) : `· ${date}`}
    </>
  );
  if (article.url === undefined) return <span title={spoken}>{shown}</span>;
  return (
    <a
      href={passageAddress(article.url, source.begins ?? words)}
      target="_blank"
      rel="noopener noreferrer"
      title={`${spoken}; ${t('card_opensArticle')}`}
    >
      {shown}
    </a>
  );
}

const paragraphMark = (t: Strings, paragraphs: string) => (
  <span class="paragraph">{t('card_paragraph', paragraphs)}</span>
);
