import { bestOf } from './best-of';
import { WORTH } from './index-entities';
import { type Found, foundOf, NAME_START, nameScore, RESULTS_MAX, WHOLE_NAME } from './look-up';
import { INSIDE, SPACELESS, startScore, typoScore, WHOLE } from './match-word';
import { BEGINS, ENTITY_SHIFT, IS_ALL, KIND_MASK, KINDS, lettersOf, type PackIndex } from './pack-index';
import { searchText } from './search-text';
import { typosAllowed, typosToStartOf } from './typo';

/** Entities whose names are looked at as wholes where several words were typed: the best by their words. */
const LOOKED_AT_MAX = 1_000;
const WORTHS = KINDS.map((kind) => WORTH[kind]);

/**
 * The entities of an installed pack in which every typed word is found, best first: ranked as `lookUp` ranks, without reading more
 * lines than are shown. Linear in the words that match.
 */
export function searchPack(index: PackIndex, query: string, language: 'en' | 'fr'): Found[] {
  const typed = searchText(query);
  const words = typed.split(' ').filter(Boolean);
  if (words.length === 0 && query.trim() !== '') return [];
  const scores = words.length === 0 ? new Float64Array(index.entityCount) : scoresOf(index, words);
  const isBetter = (a: number, b: number): boolean =>
    scores[a]! > scores[b]! ||
    (scores[a] === scores[b] &&
      (index.weights[a]! > index.weights[b]! || (index.weights[a] === index.weights[b] && a < b)));
  const isFound = (entity: number) => words.length === 0 || scores[entity]! > 0;
  const count = words.length > 1 ? LOOKED_AT_MAX : RESULTS_MAX;
  const best = bestOf(index.entityCount, isFound, isBetter, count);
  const lines = best.map((entity) => ({ entity, line: index.line(entity) }));
  if (words.length > 1) {
    for (const { entity, line } of lines) scores[entity]! += nameScore(line, typed);
    lines.sort(({ entity: a }, { entity: b }) => (isBetter(a, b) ? -1 : 1));
  }
  return lines
    .slice(0, RESULTS_MAX)
    .map(({ entity, line }) =>
      foundOf({ ...line, weight: index.weights[entity]! }, scores[entity]!, typed, language),
    );
}

/** What each entity is worth for the words, 0 where one of them is not found. Of a single word, names are scored as wholes, too. */
function scoresOf(index: PackIndex, words: readonly string[]): Float64Array {
  const count = index.entityCount;
  const isSingle = words.length === 1;
  const wholes = new Uint8Array(isSingle ? count : 0);
  let sums = new Float64Array(count);
  for (const [n, typed] of words.entries()) {
    const scores = new Float64Array(count);
    const take = (word: number, score: number, kind: MatchKind): void => {
      for (let at = index.postStarts[word]!; at < index.postStarts[word + 1]!; at++) {
        const post = index.posts[at]!;
        const entity = post >>> ENTITY_SHIFT;
        if (n > 0 && sums[entity] === 0) continue;
        scores[entity] = Math.max(scores[entity]!, score * WORTHS[post & KIND_MASK]!);
        if (isSingle && kind !== 'other' && post & BEGINS) {
          const whole = kind === 'same' && post & IS_ALL ? WHOLE_NAME : NAME_START;
          wholes[entity] = Math.max(wholes[entity]!, whole);
        }
      }
    };
    if (!takeExact(index, typed, take)) takeTypos(index, typed, take);
    if (n > 0)
      for (let entity = 0; entity < count; entity++)
        scores[entity] = scores[entity] === 0 ? 0 : sums[entity]! + scores[entity]!;
    sums = scores;
  }
  for (let entity = 0; entity < count; entity++)
    if (sums[entity] !== 0) sums[entity] = sums[entity]! / words.length + (wholes[entity] ?? 0);
  return sums;
}

/** Whether a word is what was typed, begins so, or neither. */
type MatchKind = 'same' | 'start' | 'other';
type Take = (word: number, score: number, kind: MatchKind) => void;

/** Takes the words that are what was typed, begin so, or (where a script has no spaces) hold it; returns whether there are any. */
function takeExact(index: PackIndex, typed: string, take: Take): boolean {
  let found = false;
  const first = firstFrom(index, typed);
  for (let word = first; word < index.wordCount && startsWith(index, word, typed); word++) {
    const length = index.wordStarts[word + 1]! - index.wordStarts[word]!;
    const isSame = length === typed.length;
    take(word, isSame ? WHOLE : startScore(typed.length, length), isSame ? 'same' : 'start');
    found = true;
  }
  if (!SPACELESS.test(typed)) return found;
  const letters = lettersOf(typed);
  for (let word = 0; word < index.wordCount; word++) {
    if ((index.letters[word]! & letters) >>> 0 !== letters) continue;
    const text = index.word(word);
    if (text.startsWith(typed) || !text.includes(typed)) continue;
    take(word, INSIDE, 'other');
    found = true;
  }
  return found;
}

/** Takes the words that what was typed is a few typos away from the beginning of. */
function takeTypos(index: PackIndex, typed: string, take: Take): void {
  const limit = typosAllowed(typed);
  if (limit === 0) return;
  const letters = lettersOf(typed);
  for (let word = 0; word < index.wordCount; word++) {
    // A typo takes away one kind of letter at most.
    if (bitsOf(letters & ~index.letters[word]!) > limit) continue;
    const typos = typosToStartOf(index.word(word), typed, limit);
    if (typos <= limit) take(word, typoScore(typos), 'other');
  }
}

/** The first word that is not before `typed`. */
function firstFrom(index: PackIndex, typed: string): number {
  let low = 0;
  let high = index.wordCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.word(middle) < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsWith({ wordStarts, wordUnits }: PackIndex, word: number, typed: string): boolean {
  const start = wordStarts[word]!;
  if (wordStarts[word + 1]! - start < typed.length) return false;
  for (let at = 0; at < typed.length; at++) if (wordUnits[start + at] !== typed.charCodeAt(at)) return false;
  return true;
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function bitsOf(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x5555_5555);
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
