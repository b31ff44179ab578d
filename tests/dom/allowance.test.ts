import { describe, expect, test } from 'vitest';
import { createAllowance } from '@/dom/allowance';

describe('the allowance', () => {
  test('gives time at once to a page that rests', () => {
    const allowance = createAllowance(0);
    allowance.spend(50, 1_000);
    expect(allowance.wait(1_000)).toBe(0);
  });

  test('makes a page that never rests wait, so that the share of the clock stays under 5 %', () => {
    const allowance = createAllowance(0);
    let now = 0;
    let spent = 0;
    while (now < 30_000) {
      now += allowance.wait(now);
      allowance.spend(8, now);
      spent += 8;
      now += 8;
    }
    expect(spent / now).toBeLessThan(0.05);
    expect(spent / now).toBeGreaterThan(0.03);
  });

  test('does not save up without end', () => {
    const allowance = createAllowance(0);
    allowance.spend(500, 3_600_000);
    expect(allowance.wait(3_600_000)).toBeGreaterThan(1_000);
  });
});
