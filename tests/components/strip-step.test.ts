import { expect, it } from 'vitest';
import { stripStep } from '@/components/strip-step';

it.each([
  ['ArrowRight', false, 4],
  ['ArrowLeft', false, 2],
  ['ArrowRight', true, 2],
  ['ArrowLeft', true, 4],
  ['ArrowUp', false, 4],
  ['ArrowDown', true, 2],
  ['PageUp', false, 8],
  ['PageDown', false, 0],
  ['Home', true, 0],
  ['End', true, 8],
  ['Enter', false, 3],
  ['Tab', false, undefined],
] as const)('%s (from right to left: %s) leads from 3 of 9 to %s', (key, rightToLeft, to) => {
  expect(stripStep(key, 3, 9, rightToLeft)).toBe(to);
});
