/**
 * Finds the candidates of a text in one pass, however many aliases the lexicon holds. The text is cut into words; each word is hashed
 * while it is read; each beginning of a name that is under way is joined with the word and looked up, and each word may begin another.
 * Where the table knows an alias, its letters are compared and its word boundaries asked. So the time is that of the text times the
 * few names under way at once (at most the words of the longest alias), and memory is a few arrays that are used again.
 */
import type { Lexicon } from '../pack/lexicon';
import { BASIS, join, NO_GAP, PRIME } from '../pack/lexicon-hash';
import { STARTS_OTHER, STARTS_UPPER } from '../pack/lexicon-layout';
import { createBoundaries } from '../text/boundary';
import { dottedEnd } from '../text/dotted';
import { fold } from '../text/fold';
import { gapEnd, gapSign } from '../text/joint';
import {
  BEGINS,
  COMPLEX,
  createUnits,
  DASH,
  FOLDED,
  HYPHEN,
  IN_WORD,
  KATAKANA,
  LOW,
  SPACE,
  UPPER,
  WORD,
} from '../text/units';
import { KOREAN_ENDING } from '../text/word-kinds';
import type { Candidate } from './mention';
import { sortCandidates } from './mention-order';
import { CROWD_MIN, type Crowd, createCrowds, GOES_ON, type Look } from './scan-crowd';
import { createMatcher } from './scan-match';
import { NOT_LATIN, startsOf } from './scan-start';

/** Scans text after text with the same arrays. */
export interface Scanner {
  /** All candidates of `text`, by start, then the longest first; offsets in UTF-16 units of `text`. */
  scan(text: string): Candidate[];
}

/** All candidates of one text; `createScanner` once is cheaper for many. */
export function scan(text: string, lexicon: Lexicon): Candidate[] {
  return createScanner(lexicon).scan(text);
}

/** Units until the engine has compiled the loop over them, which is then quicker than a pattern: 4 against 6.6 times a bare loop over 300 names. */
const COLD_UNITS = 400_000;

/** Where text cannot be read before it is made plain. */
const STOPPED = -1;

/** A scanner for `lexicon`. */
export function createScanner(lexicon: Lexicon): Scanner {
  const { starts, firsts } = lexicon.sections;
  // Shifts from a hash to its bit in `firsts`, and to that bit's word.
  const bitShift = 32 - lexicon.counts.firstBits;
  const wordShift = bitShift + 5;
  // Capitals always end a skip, for one may begin a dotted acronym.
  const units = createUnits((entry) =>
    entry & UPPER || (entry & IN_WORD && starts[entry & 255]! & STARTS_OTHER) ? entry | BEGINS : entry,
  );
  const matcher = createMatcher(
    lexicon,
    units,
    createBoundaries(units, () => lexicon.words().patterns[KOREAN_ENDING]!),
  );
  const starting = startsOf(lexicon, units);
  const { wordsMax } = lexicon.counts;
  // Names under way: hash of what was read of each, and the number of the word it began with.
  const hashes = new Int32Array(wordsMax + 1);
  const begun = new Int32Array(wordsMax + 1);
  // Rings of the last words: where each begins in the text and among the signs.
  const wordMask = 2 ** Math.ceil(Math.log2(wordsMax + 1)) - 1;
  const froms = new Int32Array(wordMask + 1);
  const signFroms = new Int32Array(wordMask + 1);
  const crowds = createCrowds();
  let coldUnits = COLD_UNITS;

  /** A look by age at word `number`, which ends at `end`. Not within the loop: what a closure there holds is slow to read everywhere. */
  function lookFrom(number: number, text: string, end: number, signEnd: number, found: Candidate[]): Look {
    return (hash, age) => {
      const from = (number - age) & wordMask;
      return matcher.look(hash, text, froms[from]!, end, signFroms[from]!, signEnd, found);
    };
  }

  /** The next unit from `at` on that begins a word and may begin a name; the text's length or STOPPED without one. */
  function nextStart(text: string, from: number, stop: number): number {
    const { low } = units;
    let before = 0;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const entry = unit < LOW ? low[unit]! : units.of(unit);
      if (entry & (BEGINS | stop)) {
        if (entry & stop) return STOPPED;
        if ((entry & before & (WORD | KATAKANA)) === 0) return at;
      }
      before = entry;
    }
    return text.length;
  }

  /** The same told by native code, for text that the pattern may speak for. */
  function nextMatch(pattern: RegExp, text: string, from: number): number {
    const { low } = units;
    for (let at = from; ; at++) {
      pattern.lastIndex = at;
      if (!pattern.test(text)) return text.length;
      at = pattern.lastIndex;
      const isWordStart = (units.of(text.charCodeAt(at - 1)) & WORD) === 0;
      if (low[text.charCodeAt(at)]! & BEGINS && isWordStart) return at;
    }
  }

  /** Reads from a word on for as long as a name is under way; returns where it stands then, or STOPPED. */
  function readNames(text: string, from: number, stop: number, found: Candidate[]): number {
    const { low } = units;
    const { signs, mask } = matcher;
    const { length } = text;
    let open = 0;
    let crowd: Crowd | undefined;
    let number = 0;
    let signAt = 0;
    let gap = NO_GAP;
    let at = from;
    let unit = text.charCodeAt(at);
    let entry = unit < LOW ? low[unit]! : units.of(unit);
    for (;;) {
      const start = at;
      const signStart = signAt;
      const first = entry;
      const run = entry & (WORD | KATAKANA);
      let word = BASIS;
      do {
        if (entry & stop) return STOPPED;
        word = Math.imul(word ^ (entry & FOLDED), PRIME);
        signs[signAt++ & mask] = unit;
        if (++at >= length) {
          unit = 0;
          break;
        }
        unit = text.charCodeAt(at);
        entry = unit < LOW ? low[unit]! : units.of(unit);
      } while (entry & run);
      if (unit === 0x2e && first & UPPER && at - start === 1) {
        const end = dottedEnd(text, start, units);
        for (; at < end; at++) {
          const letter = units.of(text.charCodeAt(at));
          if ((letter & UPPER) === 0) continue;
          word = Math.imul(word ^ (letter & FOLDED), PRIME);
          signs[signAt++ & mask] = text.charCodeAt(at);
        }
      }
      number++;
      froms[number & wordMask] = start;
      signFroms[number & wordMask] = signStart;
      let begins = false;
      let beginning = 0;
      if (starts[first & 255]! & (first & UPPER ? STARTS_UPPER | STARTS_OTHER : STARTS_OTHER)) {
        beginning = join(0, NO_GAP, word);
        begins = ((firsts[beginning >>> wordShift]! >>> (beginning >>> bitShift)) & 1) !== 0;
      }
      if (crowd !== undefined) {
        crowd = crowds.step(crowd, gap, word, begins, lookFrom(number, text, at, signAt, found));
        open = crowd.hashes.length;
        if (open < CROWD_MIN) {
          hashes.set(crowd.hashes);
          for (let n = 0; n < open; n++) begun[n] = number + 1 - crowd.ages[n]!;
          crowd = undefined;
        }
      } else {
        let still = 0;
        for (let n = 0; n < open; n++) {
          const hash = join(hashes[n]!, gap, word);
          const nth = begun[n]! & wordMask;
          if (!(matcher.look(hash, text, froms[nth]!, at, signFroms[nth]!, signAt, found) & GOES_ON))
            continue;
          hashes[still] = hash;
          begun[still++] = begun[n]!;
        }
        open = still;
        if (begins && matcher.look(beginning, text, start, at, signStart, signAt, found) & GOES_ON) {
          hashes[open] = beginning;
          begun[open++] = number;
        }
        if (open > CROWD_MIN)
          crowd = crowds.of(
            hashes.slice(0, open),
            begun.slice(0, open).map((began) => number + 1 - began),
          );
      }
      if (open === 0) return at;
      // The gap before the next word is a part of the names under way.
      gap = NO_GAP;
      for (;;) {
        if (at >= length) return length;
        unit = text.charCodeAt(at);
        entry = unit < LOW ? low[unit]! : units.of(unit);
        if (entry & IN_WORD) break;
        if (entry & stop) return STOPPED;
        let sign = entry & FOLDED;
        if (entry & (SPACE | HYPHEN | DASH)) {
          const end = gapEnd(text, at, units);
          sign = gapSign(text, at, end, units);
          at = end;
        } else at++;
        gap = gap === NO_GAP ? sign : Math.imul(gap ^ sign, PRIME);
        signs[signAt++ & mask] = sign;
      }
    }
  }

  /** Whether the text was plain to its end; `found` holds its candidates then. */
  function read(text: string, isPlain: boolean, found: Candidate[]): boolean {
    const stop = isPlain ? 0 : COMPLEX;
    const pattern = coldUnits <= 0 || NOT_LATIN.test(text) ? undefined : starting;
    coldUnits -= text.length;
    for (let at = 0; ; ) {
      at = pattern === undefined ? nextStart(text, at, stop) : nextMatch(pattern, text, at);
      if (at === text.length) return true;
      if (at === STOPPED) return false;
      at = readNames(text, at, stop, found);
      if (at === STOPPED) return false;
    }
  }

  return {
    scan(text) {
      const found: Candidate[] = [];
      if (!read(text, false, found)) {
        const plain = fold(text, units);
        const inPlain: Candidate[] = [];
        read(plain.text, true, inPlain);
        found.length = 0;
        for (const { start, end, alias } of inPlain) {
          found.push({ start: plain.starts[start]!, end: plain.ends[end - 1]!, alias });
        }
      }
      sortCandidates(found);
      return found;
    },
  };
}
