import { describe, expect, test } from 'vitest';
import { TAG_MAX, TAGS_MAX } from '@/core/annotation/annotation';
import { cleanTag, completeTag, rankTags, withoutTag, withTag } from '@/core/annotation/tags';

describe('a tag', () => {
  test.each([
    ['as it is', 'asia', 'asia'],
    ['with spaces', '  to   read ', 'to read'],
    ['as it is written elsewhere', '#asia', 'asia'],
    ['of nothing', ' # ', ''],
    ['too long', 'x'.repeat(TAG_MAX + 9), 'x'.repeat(TAG_MAX)],
    ['cut within a letter', `${'x'.repeat(TAG_MAX - 1)}😀`, `${'x'.repeat(TAG_MAX - 1)}\ufffd`],
  ])('%s', (_, typed, tag) => expect(cleanTag(typed)).toBe(tag));

  test.each([
    ['is added behind', ['a'], 'b', ['a', 'b']],
    ['that reads the same is there already', ['À lire'], 'a LIRE', ['À lire']],
    ['of signs is itself', ['!'], '?', ['!', '?']],
    ['of nothing is none', ['a'], ' ', ['a']],
  ])('%s', (_, before, typed, after) => expect(withTag(before, typed)).toEqual(after));

  test('beyond the limit is not added', () => {
    const full = Array.from({ length: TAGS_MAX }, (_, n) => `t${n}`);
    expect(withTag(full, 'more')).toBe(full);
  });

  test('is taken off however it is written', () => {
    expect(withoutTag(['À lire', 'asia'], 'a lire')).toEqual(['asia']);
  });
});

describe('completion', () => {
  const written = [
    ['to read', 1],
    ['Asia', 1],
    ['asia', 2],
    ['East Asia', 1],
    ['read later', 1],
  ] as const;
  const known = rankTags(written.map(([tag, count]) => ({ tag, count })));
  test('counts tags that read the same as one, as it is written most', () =>
    expect(known[0]).toEqual({ tag: 'asia', count: 3 }));
  test.each([
    ['nothing typed: the most used first', '', [], ['asia', 'East Asia', 'read later', 'to read']],
    ['a beginning before a later word', 'as', [], ['asia', 'East Asia']],
    ['without accents and case', 'ÉAST', [], ['East Asia']],
    ['not what is there', 'read', ['To Read'], ['read later']],
    ['not the middle of a word', 'sia', [], []],
  ])('%s', (_, typed, present, tags) => expect(completeTag(known, typed, present, 9)).toEqual(tags));
});
