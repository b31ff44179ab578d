import { describe, expect, it } from 'vitest';
import { compareDates, endsOf, isRealDate, isRealPeriod } from '@/core/pack/dates';

describe('isRealDate', () => {
  it.each([
    ['2024', true],
    ['2024-06', true],
    ['2024-06-19', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-02-30', false],
    ['2024-00', false],
    ['2024-13', false],
    ['2024-06-00', false],
    ['2024-06-31', false],
    ['2024-6-1', false],
    ['24', false],
    ['', false],
    ['2024-06-19T00:00', false],
  ])('%s: %s', (text, real) => expect(isRealDate(text)).toBe(real));
});

describe('compareDates tells at the coarser precision', () => {
  it.each([
    ['2024-06-23', '2024-07', -1],
    ['2024-07-31', '2024-07', 0],
    ['2024', '2024-07-31', 0],
    ['2025', '2024-07-31', 1],
    ['2024-06-20', '2024-06-19', 1],
  ])('%s and %s: %i', (a, b, order) => expect(compareDates(a, b)).toBe(order));
});

describe('periods', () => {
  it.each([
    ['2024-06-19', { start: '2024-06-19', end: '2024-06-19' }],
    ['2024-06-17/2024-06-18', { start: '2024-06-17', end: '2024-06-18' }],
    ['2022-02/', { start: '2022-02', end: null }],
  ])('%s has its ends', (period, ends) => expect(endsOf(period)).toEqual(ends));

  it.each([
    ['2024', true],
    ['2022-02/', true],
    ['2024-06-17/2024-06-18', true],
    ['2024-06/2024', true],
    ['2024-06-18/2024-06-17', false],
    ['2024-02-30/', false],
    ['2024/2024-02-30', false],
    ['/2024', false],
    ['2022//', false],
  ])('%s is real: %s', (period, real) => expect(isRealPeriod(period)).toBe(real));
});
