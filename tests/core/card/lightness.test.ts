import { describe, expect, it } from 'vitest';
import { shadeOf } from '@/core/card/lightness';

describe('shadeOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.25)', 1, 0.25],
    ['rgb(128 128 128 / 50%)', 0.5, 0.5],
    ['rgb(0, 0, 255)', 0.11, 1],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0.1 0.1 0.1 / 0.5)', 0.1, 0.5],
    ['oklch(0.2 0.1 250)', 0.2, 1],
    ['oklab(none 0 0)', 0, 1],
    ['lab(95 -2 3 / 0.9)', 0.95, 0.9],
  ])('%s', (colour, lightness, alpha) => {
    const shade = shadeOf(colour);
    expect(shade?.lightness).toBeCloseTo(lightness, 1);
    expect(shade?.alpha).toBeCloseTo(alpha, 2);
  });

  it.each(['transparent', 'currentcolor', '', 'rgb()', 'color(xyz 1 1 1)'])(
    '%s is no computed colour it knows',
    (colour) => {
      expect(shadeOf(colour)).toBeNull();
    },
  );
});
