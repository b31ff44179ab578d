/**
 * Names in a fact that open other cards. The pack says which entities a fact speaks of, so this only has to find where:
 * the first place of the longest name of each, at word borders, none over another.
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

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Returns where the names stand in the text, in order; an entity that it does not name is left out. */
export function findLinks(text: string, doors: readonly Door[]): CardLink[] {
  const tries = doors
    .flatMap(({ entity, names }) => names.map((name) => ({ entity, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const links: CardLink[] = [];
  for (const { entity, name } of tries) {
    if (links.some((link) => link.entity === entity)) continue;
    const start = findFree(text, name, links);
    if (start >= 0) links.push({ start, end: start + name.length, entity });
  }
  return links.sort((a, b) => a.start - b.start);
}

function findFree(text: string, name: string, taken: readonly CardLink[]): number {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const alone = !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '');
    if (alone && !taken.some((link) => start < link.end && link.start < end)) return start;
  }
  return -1;
}
