import { expect, it } from 'vitest';
import { stripStep } from '@/components/strip-step';

it.each([
  ['ArrowRight', false, 4],
  ['ArrowLeft', false, 2],
  ['ArrowRight', true, 2],
  ['ArrowLeft', true, 4],
  ['ArrowUp', false, undefined],
  ['ArrowDown', true, undefined],
  ['PageUp', false, 8],
  ['PageDown', false, 0],
  ['Home', true, 0],
  ['End', true, 8],
  ['Enter', false, 3],
  ['Tab', false, undefined],
] as const)('%s (from right to left: %s) leads from 3 of 9 to %s', (key, rightToLeft, to) => {
  expect(stripStep(key, 3, 9, rightToLeft)).toBe(to);
});

it.each([
  ['ArrowRight', false, 8, undefined],
  ['ArrowLeft', false, 0, undefined],
  ['ArrowRight', true, 0, undefined],
  ['ArrowLeft', true, 8, undefined],
  ['PageUp', false, 8, 8],
  ['PageDown', false, 0, 0],
] as const)('%s (from right to left: %s) at the end, %s of 9, leads to %s', (key, rightToLeft, index, to) => {
  expect(stripStep(key, index, 9, rightToLeft)).toBe(to);
});
