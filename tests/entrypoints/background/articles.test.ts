import { expect, test } from 'vitest';
import { joinPassages } from '@/core/mention/joined-passages';
import { joinNames } from '@/core/mention/names';
import { createArticles } from '@/entrypoints/background/articles';
import { bundledLexicon } from '@/scripts/detect/bundled-lexicon';
import { refused } from './background';
import { idOf } from './store/drafts';

const names = joinNames([{ lexicon: bundledLexicon(), prefix: '' }]);

/** Pages that hand over texts, each for an article of its number, and ask for the first passage alone. */
function reading() {
  const detectMentions = createArticles({ names: async () => names, isPrivate: () => false });
  const hand = (article: number, texts: readonly string[], order?: readonly number[]) =>
    detectMentions({
      article: idOf(article),
      first: 0,
      ...joinPassages(texts.map((text) => ({ text }))),
      turn: 1,
      ...(order && { order: [...order] }),
    });
  return { hand, isKept: async (article: number) => (await hand(article, [], [0, 1])).kept };
}

test('a text node of 10 MB is kept', async () => {
  const { hand, isKept } = reading();
  await hand(1, ['Xi', ...Array<string>(400).fill('x'.repeat(25_000))]);
  expect(await isKept(1)).toBe(true);
});

test.each([
  ['much text', ['x'.repeat(30_000_000)]],
  ['many passages without a text', Array<string>(700_000).fill('')],
])('an article of too %s is refused, and no more of it kept', async (_, texts) => {
  const { hand, isKept } = reading();
  await expect(hand(1, texts)).rejects.toThrow(refused('too-long'));
  expect(await isKept(1)).toBe(false);
});

test('an article of too many names is refused as soon as they are found', async () => {
  const { hand, isKept } = reading();
  const texts = Array<string>(170).fill('Kim '.repeat(8_000));
  await expect(hand(1, texts, [0, texts.length])).rejects.toThrow(refused('too-long'));
  expect(await isKept(1)).toBe(false);
});

test('of articles that are too large together, and of too many, those read longest ago are dropped', async () => {
  const { hand, isKept } = reading();
  const large = ['Xi', 'x'.repeat(25_000_000)];
  await hand(1, large);
  await hand(2, large);
  await hand(3, large);
  expect(await Promise.all([2, 3].map(isKept))).toEqual([true, true]);
  expect(await isKept(1)).toBe(false);
  for (let article = 4; article < 16; article++) await hand(article, ['Xi']);
  expect(await isKept(3)).toBe(false);
  expect(await isKept(15)).toBe(true);
});
