/**
 * Names in a fact that open other cards. The pack says which entities a fact speaks of, so this only has to find where:
 * the first place of the longest name of each, at word borders, none over another, none inside a name that is no door
 * ("APF Canada" on the Foundation's own card is not about Canada).
 */
import type { Alias, Entity } from '../pack/schema';
import type { CardLink } from './card';
import type { CardLanguage } from './compose';

export interface Door {
  readonly entity: string;
  readonly names: readonly string[];
}

/** Returns every name that a text in `language` may call the entity by, longest first. */
export function namesOf(entity: Entity, language: CardLanguage): string[] {
  const textOf = (alias: Alias) => (typeof alias === 'string' ? alias : alias.text);
  const own = (entity.aliases?.[language] ?? []).map(textOf);
  return [...new Set([entity.name[language] ?? entity.name.en, ...own])].sort((a, b) => b.length - a.length);
}

/** Returns what a card in `language` calls the entity; undefined where there is none. */
export function nameIn(entity: Entity | undefined, language: CardLanguage): string | undefined {
  return entity && (entity.name[language] ?? entity.name.en);
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Returns where the names of `doors` stand in the text, in order; an entity that it does not name is left out. */
export function findLinks(text: string, doors: readonly Door[], closed: readonly string[] = []): CardLink[] {
  const taken = closed.flatMap((name) => allOf(text, name));
  const tries = doors
    .flatMap(({ entity, names }) => names.map((name) => ({ entity, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const links: CardLink[] = [];
  for (const { entity, name } of tries) {
    if (links.some((link) => link.entity === entity)) continue;
    const place = allOf(text, name).find(
      (span) => ![...taken, ...links].some((other) => isOver(span, other)),
    );
    if (place) links.push({ ...place, entity });
  }
  return links.sort((a, b) => a.start - b.start);
}

type Span = Pick<CardLink, 'start' | 'end'>;

const isOver = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Every place of a name that stands at word borders. */
function allOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')) spans.push({ start, end });
  }
  return spans;
}
