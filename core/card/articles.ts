/** The articles a card cites, named as a line has room for. */
import type { Article, Entity, Pack } from '../pack/schema';
import type { CardArticle } from './card';
import type { CardLanguage } from './compose';
import { nameIn } from './links';

/** Returns the entity that a publisher is in the pack, where it is one. */
export function publisherIn(pack: Pack, publisher: string): Entity | undefined {
  return pack.entities.find((entity) => Object.values(entity.name).includes(publisher));
}

/** Returns an article as cards cite it; a publisher that the pack knows is called by its shortest name there. */
export function composeArticle(
  { id, title, publisher, date, undated, url }: Article,
  known: Entity | undefined,
  language: CardLanguage,
): CardArticle {
  const name = nameIn(known, language) ?? publisher;
  return {
    id,
    title,
    publisher: name,
    publisherShort: known ? shortest(known, language) : publisher,
    date: date.value,
    dateIs: undated ? 'read' : date.estimated ? 'estimated' : 'published',
    ...(url !== undefined && { url }),
  };
}

/** An alias is worth it where it is this much shorter than the name. */
const WORTH_IT = 0.7;

/** A name that needs no company to be understood: an alias with a rule is none. */
function shortest(entity: Entity, language: CardLanguage): string {
  const name = nameIn(entity, language) ?? entity.name.en;
  const plain = (entity.aliases?.[language] ?? []).filter((alias) => typeof alias === 'string');
  const short = plain.reduce((a, b) => (b.length < a.length ? b : a), name);
  // "The Fletcher School" is filed under F.
  return short.length < name.length * WORTH_IT ? short : name.replace(/^The /, '');
}
