import type { Alias, Article, Entity, Pack } from '../pack/schema';
import { OWN, type OwnAlias, type OwnCard, type OwnFact } from './own-card';

/**
 * Own cards as a pack, so that they are found and drawn as everything else is: ids are the cards', each fact's page is an article. Not
 * checked: a sentence may be longer than a pack's, and an address may be plain `http:`.
 */
export function ownPack(cards: readonly OwnCard[]): Pack {
  const articles: Article[] = [];
  const entities = cards.map((card): Entity => {
    const facts = card.facts.map((fact, n) => {
      const article = articleOf(fact, `${card.id}-${n}`);
      if (article) articles.push(article);
      return {
        text: { en: fact.quote || fact.words },
        from: article ? [{ article: article.id, at: [] }] : ('general' as const),
      };
    });
    const aliases: Entity['aliases'] =
      card.aliases.length > 0 ? { en: card.aliases.map(aliasOf) } : undefined;
    return {
      id: card.id,
      type: card.type,
      name: { en: card.name },
      ...(aliases && { aliases }),
      description: { en: card.description },
      descriptionFrom: [],
      facts,
    };
  });
  return {
    format: 1,
    id: OWN,
    version: '1.0.0',
    title: { en: '' },
    authors: [],
    licence: '',
    languages: ['en'],
    articles,
    entities,
  };
}

function aliasOf({ text, exact, part, cues = [], not = [] }: OwnAlias): Alias {
  if (!exact && !part && cues.length === 0 && not.length === 0) return text;
  return {
    text,
    ...(exact && { case: 'exact' as const }),
    ...(cues.length > 0
      ? { needs: 'context' as const, cues: [...cues] }
      : part && { needs: 'introduction' as const }),
    ...(not.length > 0 && { not: [...not] }),
  };
}

function articleOf({ source }: OwnFact, id: string): Article | null {
  if (!source) return null;
  const { title, site, author, published, address, readOn } = source;
  return {
    id,
    title,
    authors: author === undefined ? [] : [author],
    publisher: author === undefined ? site : `${author}, ${site}`,
    language: 'en',
    // A card leads to the web alone: not to a file of the reader's, which a page cannot open either.
    ...(/^https?:/.test(address) && { url: address }),
    date: { value: published ?? readOn, estimated: false },
    ...(published === undefined && { undated: true as const }),
    paragraphs: [],
  };
}
