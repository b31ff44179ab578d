import { describe, expect, test } from 'vitest';
import type { Detected } from '@/core/mention/detected';
import { type KeptArticle, keepArticle } from '@/core/mention/kept-article';
import { joinNames } from '@/core/mention/names';
import { countOf, namesEachOnce, numbersOf, orderOf } from '@/core/mention/passage-order';
import { bundledLexicon } from '@/scripts/detect/bundled-lexicon';

const lexicon = bundledLexicon();
const passages = (...texts: string[]) => texts.map((text) => ({ text }));

function detect(article: KeptArticle, order: readonly number[], turn: number, declared = 'en'): Detected {
  const work = article.detect(order, declared, turn);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What is told, in words: by passage, the entities. */
const said = ({ passages, entities }: Detected) =>
  Object.fromEntries(
    passages.map(({ passage, mentions }) => [
      passage,
      mentions.filter((_, at) => at % 4 === 2).map((index) => entities[index]!.id),
    ]),
  );

const candidatesOf = (text: string) => joinNames([{ lexicon, prefix: '' }]).scan(text).length;

const KIM = 'Kim Jong Un met the president of Russia.';
const LATER = 'Then Kim went home.';

describe('a kept article', () => {
  test('is told whole at first, and then only what changed', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(KIM, LATER));
    expect(said(detect(article, [0, 2], 1))).toEqual({ 0: ['kim-jong-un', 'russia'], 1: ['kim-jong-un'] });
    article.take(2, passages('Vladimir Putin stayed.'));
    expect(said(detect(article, [0, 3], 2))).toEqual({ 2: ['vladimir-putin'] });
    expect(said(detect(article, [0, 3], 3))).toEqual({});
  });

  test('tells of names that a passage elsewhere made, and unmade', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(LATER, KIM));
    expect(said(detect(article, [0, 1], 1))).toEqual({});
    article.take(1, passages(KIM));
    expect(said(detect(article, [0, 2], 2))).toEqual({ 0: ['kim-jong-un'], 1: ['kim-jong-un', 'russia'] });
    expect(said(detect(article, [0, 1], 3))).toEqual({ 0: [] });
  });

  test('tells a turn again whose answer was lost', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(KIM));
    const first = detect(article, [0, 1], 1);
    expect(detect(article, [0, 1], 1)).toEqual(first);
    expect(article.follows([0, 1], 1)).toBe(true);
    expect(article.follows([0, 1], 2)).toBe(true);
    expect(article.follows([0, 1], 3)).toBe(false);
  });

  test('forgets what the article has no more', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(KIM, LATER));
    const both = article.size();
    expect(both).toBeGreaterThanOrEqual(KIM.length + LATER.length);
    detect(article, [1, 1], 1);
    expect(article.size()).toBeLessThan(both);
    expect(article.follows([0, 2], 2)).toBe(false);
    expect(() => detect(article, [0, 1], 2)).toThrow(new RangeError('passage 0 is not kept'));
  });

  test('keeps a passage once, and scans it once', () => {
    const names = joinNames([{ lexicon, prefix: '' }]);
    const scanned: string[] = [];
    const article = keepArticle({
      ...names,
      scan: (text) => {
        scanned.push(text);
        return names.scan(text);
      },
    });
    article.take(4, passages(KIM, LATER));
    const size = article.size();
    article.take(4, passages(KIM, LATER));
    expect(article.size()).toBe(size);
    detect(article, [4, 2], 1);
    detect(article, [4, 2], 2);
    expect(scanned).toEqual([KIM, LATER]);
  });

  test.each<[why: string, texts: string[], named: boolean]>([
    [
      'the passages after the first',
      ['Corée du Nord', 'Le président est parti, et la séance est levée.'],
      true,
    ],
    ['each word by itself', ['Corée', 'Corée du Nord', 'le', 'les', 'dans', 'pour', 'avec', 'sont'], true],
    ['English without any', ['Corée du Nord'], false],
  ])('tells its language by %s', (_, texts, named) => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(...texts));
    const { entities } = detect(article, [0, texts.length], 1, '');
    expect(entities.map(({ id }) => id)).toEqual(named ? ['north-korea'] : []);
  });

  test('grows by what passages without a text take, and by what is found in them', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(...Array<string>(100).fill('')));
    const empty = article.size();
    expect(empty).toBeGreaterThan(100);
    article.take(100, passages(KIM));
    const before = article.size();
    const work = article.detect([100, 1], 'en', 1);
    work.next();
    expect(article.size()).toBeGreaterThan(before);
  });

  test('tells what its passages and candidates take, at each step and once they are all scanned', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(0, passages(KIM, LATER));
    const [text, candidates] = [KIM.length + LATER.length + 2 * 50, [KIM, LATER].map(candidatesOf)];
    expect(article.size()).toBe(text);
    const work = article.detect([0, 2], 'en', 1);
    work.next();
    expect(article.size()).toBe(text + candidates[0]! * 20);
    while (!work.next().done);
    expect(article.size()).toBe(text + (candidates[0]! + candidates[1]!) * 20);
  });

  test('gives offsets into the passage, and the reason', () => {
    const article = keepArticle(joinNames([{ lexicon, prefix: '' }]));
    article.take(5, passages(KIM, LATER));
    const { passages: told, reasons } = detect(article, [5, 2], 1);
    const [start, end, , reason] = told.at(-1)!.mentions;
    expect(LATER.slice(start, end)).toBe('Kim');
    expect(reasons[reason!]).toEqual({ kind: 'introduced', by: 'Kim Jong Un' });
  });
});

test('an order is runs of numbers', () => {
  const numbers = [3, 4, 5, 9, 1, 2, 7];
  expect(orderOf(numbers)).toEqual([3, 3, 9, 1, 1, 2, 7, 1]);
  expect(numbersOf(orderOf(numbers))).toEqual(numbers);
  expect(countOf(orderOf(numbers))).toBe(7);
  expect(orderOf([])).toEqual([]);
});

test.each([
  [[], true],
  [[0, 5], true],
  [[7, 2, 0, 7], true],
  [[0, 1, 0, 1], false],
  [[5, 2, 0, 6], false],
])('of the order %j each passage is named once: %s', (order, once) =>
  expect(namesEachOnce(order)).toBe(once),
);
