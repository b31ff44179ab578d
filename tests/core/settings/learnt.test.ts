import { describe, expect, it } from 'vitest';
import { correctedOn, correctionOn, withCorrection, withoutCorrection } from '@/core/settings/corrections';
import {
  countOpening,
  FAMILIAR_AFTER,
  familiarEntities,
  forgetFamiliarity,
  withKnown,
} from '@/core/settings/familiarity';
import { pageSettings } from '@/core/settings/page-settings';
import { DEFAULT_SETTINGS, LEARNT_MAX, type Settings } from '@/core/settings/settings';

const PAGE = { source: 'https://a.test/one', site: 'a.test' };
const SAME_SITE = { source: 'https://a.test/two', site: 'a.test' };
const ELSEWHERE = { source: 'https://b.test/one', site: 'b.test' };
const WHEN = '2026-03-01T12:00:00.000Z';
const rejected = (scope: 'page' | 'site' | 'everywhere') =>
  correctionOn(PAGE, { entity: 'kim', surface: 'Kim', scope }, WHEN);
const FADING: Settings = { ...DEFAULT_SETTINGS, fading: true };
const opened = (settings: Settings, entity: string, times: number) =>
  Array.from({ length: times }).reduce<Settings>((before) => countOpening(before, entity), settings);

describe('not this one', () => {
  it.each([
    ['page', [true, false, false]],
    ['site', [true, true, false]],
    ['everywhere', [true, true, true]],
  ] as const)('holds on the %s', (scope, holds) => {
    const settings = withCorrection(DEFAULT_SETTINGS, rejected(scope));
    expect([PAGE, SAME_SITE, ELSEWHERE].map((page) => correctedOn(settings, page).length === 1)).toEqual(
      holds,
    );
  });
  it('is said once, and taken back whole', () => {
    const twice = withCorrection(withCorrection(DEFAULT_SETTINGS, rejected('site')), {
      ...rejected('site'),
      surface: 'KIM',
      madeAt: '2026-03-02T12:00:00.000Z',
    });
    expect(twice.corrections.map(({ surface }) => surface)).toEqual(['KIM']);
    expect(withoutCorrection(twice, rejected('site')).corrections).toEqual([]);
    expect(withoutCorrection(twice, rejected('page'))).toEqual(twice);
  });
});

describe('familiarity', () => {
  it('counts nothing until the reader asks for it', () => {
    expect(countOpening(DEFAULT_SETTINGS, 'kim')).toBe(DEFAULT_SETTINGS);
  });
  it('comes with the last of several openings', () => {
    expect(familiarEntities(opened(FADING, 'kim', FAMILIAR_AFTER - 1))).toEqual([]);
    expect(familiarEntities(opened(FADING, 'kim', FAMILIAR_AFTER))).toEqual(['kim']);
    expect(opened(FADING, 'kim', FAMILIAR_AFTER + 3).openings).toEqual({ kim: FAMILIAR_AFTER });
  });
  it('is said, unsaid, forgotten, and rests while marks do not fade', () => {
    const known = withKnown(FADING, 'nato', true);
    expect(familiarEntities(known)).toEqual(['nato']);
    expect(familiarEntities({ ...known, fading: false })).toEqual([]);
    expect(familiarEntities(withKnown(opened(known, 'nato', 9), 'nato', false))).toEqual([]);
    expect(forgetFamiliarity(opened(known, 'kim', 9))).toEqual(FADING);
  });
  it('keeps the entities opened last', () => {
    const openings = Object.fromEntries(Array.from({ length: LEARNT_MAX }, (_, n) => [`e${n}`, 1]));
    const { openings: after } = opened({ ...FADING, openings }, 'new', 1);
    expect(Object.keys(after)).toHaveLength(LEARNT_MAX);
    expect([after.e0, after.e1, after.new]).toEqual([undefined, 1, 1]);
  });
});

it('tells a page of itself only', () => {
  const settings: Settings = { ...FADING, holdKey: 'Control', textSize: 125, offSites: ['secret.test'] };
  const told = pageSettings(withCorrection(settings, rejected('page')), ELSEWHERE, false);
  expect(told).toMatchObject({ hold: 'ctrlKey', scale: 1.25, corrected: [], counts: true });
  expect(JSON.stringify(told)).not.toMatch(/secret|a\.test/);
});
