import { sameWords } from '../../core/pack/alias-claims';
import { hashText } from '../../core/pack/hash-text';
import type { Entity, EntityType } from '../../core/pack/schema';
import { DESCRIPTION_MAX, FACT_MAX, type Language } from '../../core/pack/terms';

/** What a row of a foreign list says of one thing, before it is made an entity. */
export interface Thing {
  /** Line of the list that it stands on, from 1. */
  readonly line: number;
  readonly id: string;
  readonly type: EntityType;
  readonly name: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
  readonly aliases: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly description: { readonly en: string; readonly fr?: string };
  /** One sentence; made of name and description where the list has none. */
  readonly fact?: { readonly en: string; readonly fr?: string };
  /** Id of the article that it was read in. */
  readonly article?: string;
  readonly wikidata?: string;
  readonly coordinates?: { readonly lat: number; readonly lon: number };
}

/** Marks that say nothing to a reader: soft hyphens, directions, zero widths, byte order marks. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Text as a pack wants it: one line in Unicode form C, without unseen marks, a space at an end or two in a row. */
export function tidy(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The text, cut at a word where it is over `max` UTF-16 code units, with an ellipsis. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > max / 2 ? cut.slice(0, space) : cut;
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}

/** Who took a name first, by the name's hash: at most one entity may take it plain. */
export type Owners = Map<number, string>;

/** A short word of capitals: in small letters (`who`, `all`) it is another. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** The entity that a thing is. A name that another took already needs company: words of its own description speak for it. */
export function entityOf(thing: Thing, owners: Owners): Entity {
  const { id, type, name, description, article, wikidata, coordinates } = thing;
  const from = article === undefined ? ('general' as const) : [{ article, at: ['1'] }];
  const aliases: NonNullable<Entity['aliases']> = {};
  const cues = cuesOf(description.en, name.en);
  for (const language of new Set([...Object.keys(name), ...Object.keys(thing.aliases)] as Language[])) {
    const own = name[language];
    const list: NonNullable<NonNullable<Entity['aliases']>[Language]> = [];
    const seen = new Set<string>();
    for (const text of [own, ...(thing.aliases[language] ?? [])]) {
      if (text === undefined || seen.has(text)) continue;
      seen.add(text);
      const key = hashText(sameWords(text));
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      const isAcronym = ACRONYM.test(text);
      if (owner !== id)
        list.push({ text, ...(isAcronym && { case: 'exact' as const }), needs: 'context', cues });
      else if (isAcronym) list.push({ text, case: 'exact' });
      else if (text !== own) list.push(text);
    }
    if (list.length > 0) aliases[language] = list;
  }
  const describe = (text: string) => shorten(text, DESCRIPTION_MAX);
  const tell = (language: 'en' | 'fr', text: string) =>
    shorten(
      thing.fact?.[language] ?? `${name[language] ?? name.en}${language === 'fr' ? '\u00a0' : ''}: ${text}`,
      FACT_MAX,
    );
  return {
    id,
    type,
    name,
    ...(Object.keys(aliases).length > 0 && { aliases }),
    description: {
      en: describe(description.en),
      ...(description.fr !== undefined && { fr: describe(description.fr) }),
    },
    descriptionFrom: from,
    facts: [
      {
        text: {
          en: tell('en', description.en),
          ...(description.fr !== undefined && { fr: tell('fr', description.fr) }),
        },
        from,
      },
    ],
    ...(coordinates && { coordinates }),
    ...(wikidata !== undefined && { wikidata }),
  };
}

/** Shortest word that says something of a thing, in letters. */
const CUE_MIN = 4;
/** Most words kept as cues. */
const CUES_MAX = 6;

/** Words of a description that an article on the same thing may hold. */
function cuesOf(description: string, name: string): string[] {
  const words = description.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const own = new Set(name.toLowerCase().split(' '));
  const telling = words.filter(
    (word) => word.length >= CUE_MIN && word.length <= 40 && !own.has(word.toLowerCase()),
  );
  return [...new Set(telling.length > 0 ? telling : [shorten(name, 40)])].slice(0, CUES_MAX);
}
