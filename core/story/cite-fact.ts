import type { CardArticle, CardFact, CardSource } from '../card/card';
import type { CardLanguage } from '../card/compose';
import { formatDate } from '../card/dates';

/** What stands for a source where there is none, and for a date that is not certain. */
const WORDS = {
  en: {
    general: 'General knowledge',
    own: 'Own note',
    about: 'about',
    read: 'read on',
    paragraph: 'paragraph',
    asOf: 'as of',
    claimed: 'according to',
    but: 'But:',
    words: 'Own words:',
  },
  fr: {
    general: 'Culture générale',
    own: 'Note personnelle',
    about: 'vers',
    read: 'lu le',
    paragraph: 'paragraphe',
    asOf: 'état :',
    claimed: 'selon',
    but: 'Mais :',
    words: 'En mes mots :',
  },
} as const;

/**
 * A fact with what it rests on, as plain text to be pasted: the sentence and who says so, the reader's own words beside it, a line for each
 * article with its place, date and address, and the same of what another article says.
 */
export function citeFact(
  { text, sources, asOf, claimedBy, words: own, origin, differs }: CardFact,
  articles: readonly CardArticle[],
  language: CardLanguage,
): string {
  const words = WORDS[language];
  const said = [
    ...(claimedBy === undefined ? [] : [`${words.claimed} ${claimedBy}`]),
    ...(asOf === undefined ? [] : [`${words.asOf} ${formatDate(asOf, language)}`]),
  ];
  const cited = sourceLines(sources, articles, language);
  const none = `— ${origin === 'own' ? words.own : words.general}`;
  return [
    said.length > 0 ? `${text} (${said.join(', ')})` : text,
    ...(own === undefined ? [] : [`${words.words} ${own}`]),
    ...(cited.length > 0 ? cited : [none]),
    ...(differs ? [`${words.but} ${differs.text}`, ...sourceLines(differs.sources, articles, language)] : []),
  ].join('\n');
}

function sourceLines(
  sources: readonly CardSource[],
  articles: readonly CardArticle[],
  language: CardLanguage,
): string[] {
  const words = WORDS[language];
  return sources.flatMap(({ article, paragraphs }) => {
    const cited = articles.find(({ id }) => id === article);
    if (!cited) return [];
    const date = formatDate(cited.date, language);
    const parts = [
      cited.title,
      cited.publisher,
      { published: date, estimated: `${words.about} ${date}`, read: `${words.read} ${date}` }[cited.dateIs],
      // A page that the reader met has no numbered paragraphs.
      paragraphs.length > 0 && `${words.paragraph} ${paragraphs.join(', ')}`,
      cited.url,
    ];
    return [`— ${parts.filter(Boolean).join(', ')}`];
  });
}
