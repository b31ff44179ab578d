import { describe, expect, test } from 'vitest';
import type { Detected } from '@/core/mention/detected';
import { type KeptArticle, keepArticle } from '@/core/mention/kept-article';
import { joinNames } from '@/core/mention/names';
import { countOf, numbersOf, orderOf } from '@/core/mention/passage-order';
import { bundledLexicon } from '@/scripts/detect/bundled-lexicon';

const lexicon = bundledLexicon();
const passages = (...texts: string[]) => texts.map((text) => ({ text }));

function detect(article: KeptArticle, order: readonly number[], turn: number): Detected {
  const work = article.detect(order, 'en', turn);
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
    expect(article.length()).toBe(KIM.length + LATER.length);
    detect(article, [1, 1], 1);
    expect(article.length()).toBe(LATER.length);
    expect(article.follows([0, 2], 2)).toBe(false);
    expect(() => detect(article, [0, 1], 2)).toThrow(RangeError);
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
