import { expect, test } from 'vitest';
import { createCueFinder } from '@/core/mention/cues';

const TEXTS = ['The Bank met.', 'A vote, and a votes.', 'RATES rose.', 'Nothing.', 'The last word is summit'];

test.each<[string, number, boolean]>([
  ['vote', 0, true],
  ['vote', 1, true],
  ['vote', 2, true],
  ['vote', 3, false],
  ['votes', 1, true],
  ['ote', 1, false],
  ['vot', 1, false],
  ['bank', 0, true],
  ['Bank', 0, true],
  ['BANK', 0, false],
  ['Rates', 2, true],
  ['rates', 2, true],
  ['Vote', 1, false],
  ['summit', 4, true],
  ['the', 0, true],
  ['summit', 2, false],
])('“%s” is near passage %d: %s', (cue, passage, isNear) => {
  const finder = createCueFinder(TEXTS);
  expect(finder.near(cue, passage)).toBe(isNear);
  // And again, from what is remembered.
  expect(finder.near(cue, passage)).toBe(isNear);
});

test.each<[string, boolean]>([
  ['summit', true],
  ['Bank', true],
  ['nobody', false],
  ['met. A', false],
  ['Rates', true],
])('“%s” is anywhere: %s', (cue, isThere) => {
  const finder = createCueFinder(TEXTS);
  expect(finder.anywhere(cue)).toBe(isThere);
  expect(finder.anywhere(cue)).toBe(isThere);
});

test('what is anywhere is not therefore near', () => {
  const finder = createCueFinder(TEXTS);
  expect([finder.anywhere('summit'), finder.near('summit', 0), finder.near('summit', 3)]).toEqual([
    true,
    false,
    true,
  ]);
});
