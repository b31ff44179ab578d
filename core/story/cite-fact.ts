import type { CardArticle, CardFact } from '../card/card';
import type { CardLanguage } from '../card/compose';
import { formatDate } from '../card/dates';

/** What stands for a source where there is none, and for a date that is not certain. */
const WORDS = {
  en: { general: 'General knowledge', about: 'about', paragraph: 'paragraph', asOf: 'as of' },
  fr: { general: 'Culture générale', about: 'vers', paragraph: 'paragraphe', asOf: 'état :' },
} as const;

/** A fact with what it rests on, as plain text to be pasted: the sentence, then a line for each article with its place, date and address. */
export function citeFact(
  { text, sources, asOf }: Pick<CardFact, 'text' | 'sources' | 'asOf'>,
  articles: readonly CardArticle[],
  language: CardLanguage,
): string {
  const words = WORDS[language];
  const lines = sources.flatMap(({ article, paragraphs }) => {
    const cited = articles.find(({ id }) => id === article);
    if (!cited) return [];
    const date = formatDate(cited.date, language);
    const parts = [
      cited.title,
      cited.publisher,
      cited.estimated ? `${words.about} ${date}` : date,
      `${words.paragraph} ${paragraphs.join(', ')}`,
      cited.url,
    ];
    return [`— ${parts.filter(Boolean).join(', ')}`];
  });
  const known = asOf === undefined ? '' : ` (${words.asOf} ${formatDate(asOf, language)})`;
  return [`${text}${known}`, ...(lines.length > 0 ? lines : [`— ${words.general}`])].join('\n');
}
