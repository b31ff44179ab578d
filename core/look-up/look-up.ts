import type { Origin } from '../card/card';
import type { EntityType } from '../pack/schema';
import type { IndexedEntity, LookUpIndex } from './index-entities';
import { matchWord } from './match-word';
import { searchText } from './search-text';

/** One entity found by a look-up, for a line of a list. */
export interface LookUpResult {
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
  /** The alias that matched, where it is not the name. */
  readonly matched?: string;
  /** Whose it is: an installed pack's (its title), or the reader's own; absent where it is the bundled one's. */
  readonly origin?: Origin;
}

/** Most results of one look-up: more than a reader scrolls through. */
export const RESULTS_MAX = 100;
/** Added where all that was typed is a whole name, or starts one; a single word's match is worth 1 at most. */
export const WHOLE_NAME = 2;
export const NAME_START = 1;

/** A result, and what ranks it among those of other packs. */
export interface Found {
  readonly result: LookUpResult;
  readonly score: number;
  readonly weight: number;
}

/**
 * The entities in which every typed word is found, best first: in a name before an alias before the description, whole words before
 * starts of words before typos; of equals, those of which more is known. With nothing typed, all.
 */
export function lookUp(index: LookUpIndex, query: string, language: 'en' | 'fr'): Found[] {
  const typed = searchText(query);
  const words = typed.split(' ').filter(Boolean);
  if (words.length === 0 && query.trim() !== '') return [];
  const matches = words.map((word) => matchWord(index, word));
  const ranked = index.entities
    .map((indexed, number) => ({ indexed, scores: matches.map((scores) => scores[number] ?? 0) }))
    .filter(({ scores }) => scores.every((score) => score > 0))
    .map(({ indexed, scores }) => ({
      indexed,
      score: sum(scores) / Math.max(1, scores.length) + nameScore(indexed, typed),
    }));
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      b.indexed.weight - a.indexed.weight ||
      (a.indexed.entity.id < b.indexed.entity.id ? -1 : 1),
  );
  return ranked.slice(0, RESULTS_MAX).map(({ indexed, score }) => foundOf(indexed, score, typed, language));
}

/** The results of several packs as one list, best first; of equals, those of the first pack, as they stand there. */
export function joinFound(packs: readonly (readonly Found[])[]): LookUpResult[] {
  const all = packs.flat();
  all.sort((a, b) => b.score - a.score || b.weight - a.weight);
  return all.slice(0, RESULTS_MAX).map(({ result }) => result);
}

/** What is added for names as wholes: where what was typed is one, or begins one. */
export function nameScore({ names }: Pick<IndexedEntity, 'names'>, typed: string): number {
  if (typed === '') return 0;
  if (names.some(({ text }) => text === typed)) return WHOLE_NAME;
  return names.some(({ text }) => text.startsWith(typed)) ? NAME_START : 0;
}

/** A found entity as a list shows it. */
export function foundOf(
  { entity, names, weight }: IndexedEntity,
  score: number,
  typed: string,
  language: 'en' | 'fr',
): Found {
  const words = typed.split(' ').filter(Boolean);
  const name = entity.name[language] ?? entity.name.en;
  const matched =
    words.length === 0 || holds(searchText(name), words) ? undefined : bestName(names, typed, words);
  return {
    result: {
      entity: entity.id,
      type: entity.type,
      name,
      description: entity.description[language] ?? entity.description.en,
      ...(matched !== undefined && matched !== name && { matched }),
    },
    score,
    weight,
  };
}

/** The name that says why the entity is in the list: it is what was typed, starts so, or holds every word. */
function bestName(
  names: IndexedEntity['names'],
  typed: string,
  words: readonly string[],
): string | undefined {
  const best =
    names.find(({ text }) => text === typed) ??
    names.find(({ text }) => text.startsWith(typed)) ??
    names.find(({ text }) => holds(text, words));
  return best?.written;
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
