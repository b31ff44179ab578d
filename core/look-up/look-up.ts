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
}

/** Most results of one look-up: more than a reader scrolls through. */
const RESULTS_MAX = 100;
/** Added where all that was typed is a whole name, or starts one; a single word's match is worth 1 at most. */
const WHOLE_NAME = 2;
const NAME_START = 1;

/**
 * The entities in which every typed word is found, best first: in a name before an alias before the description, whole words before
 * starts of words before typos; of equals, those of which more is known. With nothing typed, all.
 */
export function lookUp(index: LookUpIndex, query: string, language: 'en' | 'fr'): LookUpResult[] {
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
  return ranked.slice(0, RESULTS_MAX).map(({ indexed }) => resultOf(indexed, typed, words, language));
}

function nameScore({ names }: IndexedEntity, typed: string): number {
  if (typed === '') return 0;
  if (names.some(({ text }) => text === typed)) return WHOLE_NAME;
  return names.some(({ text }) => text.startsWith(typed)) ? NAME_START : 0;
}

function resultOf(
  { entity, names }: IndexedEntity,
  typed: string,
  words: readonly string[],
  language: 'en' | 'fr',
): LookUpResult {
  const name = entity.name[language] ?? entity.name.en;
  const matched =
    words.length === 0 || holds(searchText(name), words) ? undefined : bestName(names, typed, words);
  return {
    entity: entity.id,
    type: entity.type,
    name,
    description: entity.description[language] ?? entity.description.en,
    ...(matched !== undefined && matched !== name && { matched }),
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
