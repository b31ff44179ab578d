import { expect, test } from 'vitest';
import { isTyped } from '@/core/annotation/typed';

const LONG = 'What the guest said of the pact, and what he left out of it.';

test.each([
  ['typed on', 'a pact', 'a pact and more', true],
  ['typed in its midst', LONG, LONG.replace('guest', 'quiet guest'), true],
  ['a word written over', LONG, LONG.replace('guest', 'marshal'), true],
  ['a few keys of Backspace', LONG, LONG.slice(0, -12), true],
  ['a short text cleared', 'a pact', '', true],
  ['the same letters repeated', 'aaaa', 'aaaaaa', true],
  ['all of it cleared', LONG, '', false],
  ['all of it replaced', LONG, 'Something else, of about the same length as it was before.', false],
  ['a piece cut out', LONG, LONG.slice(0, 5) + LONG.slice(-5), false],
])('%s', (_, before, after, expected) => {
  expect(isTyped(before, after)).toBe(expected);
});
