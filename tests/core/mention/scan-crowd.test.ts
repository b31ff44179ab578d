/** Many names under way at once: what is remembered of them finds what the slow reference finds. */
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../core/mention/scan';
import { type Crowd, createCrowds, ENDS, GOES_ON } from '../../../core/mention/scan-crowd';
import { join, NO_GAP } from '../../../core/pack/lexicon-hash';
import { lexiconOf } from './lexicon-of';
import { chance } from './random';
import { scanSlowly } from './reference-scan';

/** Lexicons to try: a second's worth, or a tenth of what SOAK says. */
const LEXICONS = Number(process.env.SOAK ?? process.env.MUTATION_TRIALS ?? 600) / 10;

describe('names that share all their beginnings', () => {
  it('are found as the reference finds them, in text after text', { timeout: 3_600_000 }, () => {
    for (let seed = 1; seed <= LEXICONS; seed++) {
      const random = chance(seed);
      const words = (most: number): string =>
        Array.from({ length: 1 + random.below(most) }, () =>
          random.pick(['A', 'A', 'A', 'A', 'a', 'B']),
        ).join(' ');
      const lexicon = lexiconOf(
        Array.from({ length: 24 }, () => words(20)),
        (text) => text.length % 3 === 0,
      );
      const scanner = createScanner(lexicon);
      for (let n = 0; n < 6; n++) {
        const text = words(120).replace(/ /g, () =>
          random.pick([' ', ' ', ' ', ' ', ' ', '-', ', ', ' ’', '\u00ad ']),
        );
        expect(scanner.scan(text), `seed ${seed}: ${text}`).toEqual(scanSlowly(text, lexicon));
      }
    }
  });

  it('are found when all but a few of them have ended', { timeout: 3_600_000 }, () => {
    for (let seed = 1; seed <= LEXICONS * 10; seed++) {
      const random = chance(seed);
      const row = (least: number, more: number) => 'A '.repeat(least + random.below(more));
      const tail = (most: number) =>
        Array.from({ length: 1 + random.below(most) }, () => random.pick(['A', 'B', 'C'])).join(' ');
      const lexicon = lexiconOf(Array.from({ length: 6 }, () => row(6, 8) + tail(5)));
      const text = Array.from({ length: 6 }, () => row(5, 12) + tail(6)).join(' ');
      expect(createScanner(lexicon).scan(text), `seed ${seed}: ${text}`).toEqual(scanSlowly(text, lexicon));
    }
  });

  it('are forgotten and found again where there are more of them than are remembered', () => {
    const random = chance(7);
    const word = (n: number): string => `W${n % 40}`;
    const names = Array.from({ length: 30 }, (_, n) => `${'A '.repeat(9 + (n % 12))}${word(n)}`);
    const lexicon = lexiconOf(names);
    const scanner = createScanner(lexicon);
    const parts: string[] = [];
    while (parts.length < 40_000)
      parts.push(
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        word(random.below(40)),
        `x${parts.length}`,
      );
    const text = parts.join(' ');
    const found = scanner.scan(text);
    expect(found).toEqual(createScanner(lexicon).scan(text));
    expect(found.length).toBeGreaterThan(400);
    for (const { start, end, alias } of found) expect(text.slice(start, end)).toBe(lexicon.alias(alias).text);
  });
});

describe('a crowd', () => {
  const list = (...numbers: number[]) => Int32Array.from(numbers);
  const [GAP, WORD] = [0x20, 77];
  /** Looks that are kept, as hash and age; the answer is by age. */
  const looks = (answers: Readonly<Record<number, number>>) => {
    const asked: [hash: number, age: number][] = [];
    const look = (hash: number, age: number) => {
      asked.push([hash, age]);
      return answers[age] ?? 0;
    };
    return { look, asked: () => asked.splice(0) };
  };
  const held = ({ hashes, ages }: Crowd) => [[...hashes], [...ages]];

  it('is one and the same for the same names that began as long ago', () => {
    const crowds = createCrowds();
    const crowd = crowds.of(list(5, 6, 7), list(3, 2, 1));
    const other = crowds.of(list(8, 6, 7), list(3, 2, 1));
    expect(crowds.of(list(5, 6, 7), list(3, 2, 1))).toBe(crowd);
    expect(crowds.of(list(8, 6, 7), list(3, 2, 1))).toBe(other);
  });

  it.each<[why: string, hashes: number[], ages: number[]]>([
    ['other names', [5, 6, 8], [3, 2, 1]],
    ['other ages', [5, 6, 7], [3, 2, 0]],
    ['fewer', [5, 6], [3, 2]],
    ['more', [5, 6, 7, 8], [3, 2, 1, 0]],
  ])('is another for %s', (_, hashes, ages) => {
    const crowds = createCrowds();
    const crowd = crowds.of(list(5, 6, 7), list(3, 2, 1));
    const other = crowds.of(list(...hashes), list(...ages));
    expect(other).not.toBe(crowd);
    expect(held(other)).toEqual([hashes, ages]);
  });

  it('asks each name once for a word, and from then on those that may end', () => {
    const { look, asked } = looks({ 3: GOES_ON, 2: ENDS, 1: GOES_ON | ENDS });
    const crowds = createCrowds();
    const crowd = crowds.of(list(5, 6, 7, 8), list(3, 2, 1, 4));
    const hash = (name: number) => join(name, GAP, WORD);
    const next = crowds.step(crowd, GAP, WORD, false, look);
    expect(asked()).toEqual([
      [hash(5), 3],
      [hash(6), 2],
      [hash(7), 1],
      [hash(8), 4],
    ]);
    expect(held(next)).toEqual([
      [hash(5), hash(7)],
      [4, 2],
    ]);
    const ending = [
      [hash(6), 2],
      [hash(7), 1],
    ];
    expect(crowds.step(crowd, GAP, WORD, false, look)).toBe(next);
    expect(asked()).toEqual(ending);
    // Another word between, so that it is no longer the last.
    crowds.step(crowd, GAP, WORD + 1, false, look);
    asked();
    expect(crowds.step(crowd, GAP, WORD, false, look)).toBe(next);
    expect(asked()).toEqual(ending);
  });

  it('grows by the name that a word begins', () => {
    const { look, asked } = looks({ 1: GOES_ON, 0: GOES_ON });
    const crowds = createCrowds();
    const crowd = crowds.of(list(5), list(1));
    const next = crowds.step(crowd, GAP, WORD, true, look);
    const began = join(0, NO_GAP, WORD);
    expect(asked()).toEqual([
      [join(5, GAP, WORD), 1],
      [began, 0],
    ]);
    expect(held(next)).toEqual([
      [join(5, GAP, WORD), began],
      [2, 1],
    ]);
  });

  it.each<[why: string, gap: number, word: number, begins: boolean]>([
    ['word', GAP, WORD + 1, false],
    ['gap', GAP + 1, WORD, false],
    ['word that begins a name', GAP, WORD, true],
  ])('asks anew for another %s', (_, gap, word, begins) => {
    const { look, asked } = looks({});
    const crowds = createCrowds();
    const crowd = crowds.of(list(5), list(1));
    crowds.step(crowd, GAP, WORD, false, look);
    asked();
    crowds.step(crowd, gap, word, begins, look);
    expect(asked()[0]).toEqual([join(5, gap, word), 1]);
  });

  it('is forgotten after 8,192 steps, and remembered again', () => {
    const { look } = looks({});
    const crowds = createCrowds();
    const make = () => crowds.of(list(5), list(1));
    const crowd = make();
    for (let word = 0; word < 8_192; word++) crowds.step(crowd, GAP, word, false, look);
    expect(make()).toBe(crowd);
    crowds.step(crowd, GAP, 8_192, false, look);
    const later = make();
    expect(later).not.toBe(crowd);
    crowds.step(later, GAP, 0, false, look);
    expect(make()).toBe(later);
  });
});
