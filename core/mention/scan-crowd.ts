/**
 * Many names under way at once: a text that repeats one word against a name that repeats it too has as many as the name has words, and
 * each asks the table at every word. What goes on from a set of beginnings is told by the set and the word alone, so it is asked once
 * and remembered: a lazy automaton over sets, as RE2 has one (Cox 2010, "Regular Expression Matching in the Wild"). As all shorter
 * beginnings of a set end the longest one, there are no more sets than beginnings in the lexicon; they are forgotten when many.
 */
import { join, NO_GAP } from '../pack/lexicon-hash';

/** The names under way, the oldest first. */
export interface Crowd {
  /** What was read of each. */
  readonly hashes: Int32Array;
  /** How many words ago each began. */
  readonly ages: Int32Array;
  /** The last step from here, which in most slow texts is the next one too, and all that are remembered, by word within gap. */
  last: Step | undefined;
  readonly steps: Map<number, Map<number, Step>>;
}

/** What one word makes of a crowd. */
interface Step {
  readonly gap: number;
  readonly word: number;
  readonly begins: boolean;
  readonly next: Crowd;
  /** Beginnings that may be an alias whole, and how many words ago they began: those letters are compared anew each time. */
  readonly ends: Int32Array;
  readonly endAges: Int32Array;
}

/** Looks one beginning up, that began so many words ago; GOES_ON and ENDS in the answer. */
export type Look = (hash: number, age: number) => number;

/** In the answer of a look: longer names go on from here. */
export const GOES_ON = 1;
/** An alias may end here. */
export const ENDS = 2;

/** From this many names under way on, a step remembered is cheaper than their looks; prose has one or two. */
export const CROWD_MIN = 8;
/** Most steps and crowds that are remembered: some megabytes. */
const REMEMBERED_MAX = 8_192;

/** A memory of crowds. */
export interface Crowds {
  /** The crowd of these names under way. */
  of(hashes: Int32Array, ages: Int32Array): Crowd;
  /** What the crowd is after one more word, which may begin a name itself. */
  step(crowd: Crowd, gap: number, word: number, begins: boolean, look: Look): Crowd;
}

/** An empty memory. */
export function createCrowds(): Crowds {
  const known = new Map<number, Crowd>();
  let remembered = 0;

  const of = (hashes: Int32Array, ages: Int32Array): Crowd => {
    // The oldest beginning tells the set, but for collisions of hashes.
    const same = known.get(hashes[0] ?? 0);
    if (same && isEqual(same.hashes, hashes) && isEqual(same.ages, ages)) return same;
    const crowd: Crowd = { hashes, ages, last: undefined, steps: new Map() };
    known.set(hashes[0] ?? 0, crowd);
    return crowd;
  };

  const take = (crowd: Crowd, gap: number, word: number, begins: boolean, look: Look): Step => {
    const next: number[] = [];
    const ages: number[] = [];
    const ends: number[] = [];
    const endAges: number[] = [];
    const ask = (hash: number, age: number): void => {
      const answer = look(hash, age);
      if (answer & GOES_ON) {
        next.push(hash);
        ages.push(age + 1);
      }
      if (answer & ENDS) {
        ends.push(hash);
        endAges.push(age);
      }
    };
    for (let n = 0; n < crowd.hashes.length; n++) ask(join(crowd.hashes[n]!, gap, word), crowd.ages[n]!);
    if (begins) ask(join(0, NO_GAP, word), 0);
    return {
      gap,
      word,
      begins,
      next: of(Int32Array.from(next), Int32Array.from(ages)),
      ends: Int32Array.from(ends),
      endAges: Int32Array.from(endAges),
    };
  };

  return {
    of,
    step(crowd, gap, word, begins, look) {
      const { last } = crowd;
      let step = last;
      if (!last || last.word !== word || last.gap !== gap || last.begins !== begins) {
        // Above 32 bits: whether the word begins a name.
        const key = (word >>> 0) + (begins ? 0x1_0000_0000 : 0);
        step = crowd.steps.get(gap)?.get(key);
        if (step === undefined) {
          if (++remembered > REMEMBERED_MAX) {
            known.clear();
            remembered = 0;
          }
          crowd.last = take(crowd, gap, word, begins, look);
          const words = crowd.steps.get(gap) ?? new Map<number, Step>();
          crowd.steps.set(gap, words.set(key, crowd.last));
          return crowd.last.next;
        }
        crowd.last = step;
      }
      const { ends, endAges, next } = step!;
      for (let n = 0; n < ends.length; n++) look(ends[n]!, endAges[n]!);
      return next;
    },
  };
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, n) => value === b[n]);
}
