import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { isOn, isSite, pauseLeftMs, siteTyped, whyOff, withListed, withSite } from '@/core/settings/sites';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const settings = (some: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...some });
const LATER = '2026-03-01T13:00:00.000Z';
const BEFORE = '2026-03-01T11:59:59.999Z';

describe('why it is off', () => {
  it.each<[string, Partial<Settings>, string | null]>([
    ['by default', {}, null],
    ['switched off here', { offSites: ['a.test'] }, 'switched-off'],
    ['switched off elsewhere', { offSites: ['b.test', 'www.a.test', 'a.test:8080'] }, null],
    ['paused', { pausedUntil: LATER }, 'paused'],
    ['paused and over', { pausedUntil: BEFORE }, null],
    ['paused on a site that was switched off', { pausedUntil: LATER, offSites: ['a.test'] }, 'paused'],
    ['on listed sites only, this one not', { reach: 'listed', onlySites: ['b.test'] }, 'not-listed'],
    ['on listed sites only, this one too', { reach: 'listed', onlySites: ['a.test'] }, null],
    [
      'listed, and switched off in the other way',
      { reach: 'listed', onlySites: ['a.test'], offSites: ['a.test'] },
      null,
    ],
  ])('%s', (_, some, why) => {
    expect(whyOff(settings(some), 'a.test', NOW)).toBe(why);
    expect(isOn(settings(some), 'a.test', NOW)).toBe(why === null);
  });
});

describe('a site is switched', () => {
  const WAYS: Partial<Settings>[] = [
    {},
    { offSites: ['a.test', 'b.test'] },
    { reach: 'listed' },
    { reach: 'listed', onlySites: ['a.test', 'b.test'] },
    { pausedUntil: LATER },
    { pausedUntil: LATER, reach: 'listed', offSites: ['a.test'] },
  ];
  it.each(WAYS)('on and off from %j', (some) => {
    const on = withSite(settings(some), 'a.test', true);
    expect(isOn(on, 'a.test', NOW)).toBe(true);
    const off = withSite(on, 'a.test', false);
    expect(isOn(off, 'a.test', NOW)).toBe(false);
    expect(isOn(off, 'b.test', NOW)).toBe(isOn(on, 'b.test', NOW));
  });
  it('off leaves a pause as it is', () => {
    expect(withSite(settings({ pausedUntil: LATER }), 'a.test', false).pausedUntil).toBe(LATER);
  });
  it('to what it is already, and nothing changes', () => {
    const same = settings({ offSites: ['a.test'] });
    expect(withListed(same, 'offSites', 'a.test', true)).toBe(same);
  });
});

it.each<[string | null, number]>([
  [null, 0],
  [BEFORE, 0],
  [LATER, 3_600_000],
])('a pause until %s has %i ms left', (pausedUntil, left) => {
  expect(pauseLeftMs(settings({ pausedUntil }), NOW)).toBe(left);
});

it.each<[string, string | null]>([
  ['nytimes.com', 'nytimes.com'],
  ['  WWW.Nytimes.com/section/world ', 'www.nytimes.com'],
  ['https://lemonde.fr/a?b#c', 'lemonde.fr'],
  ['localhost:8080', 'localhost:8080'],
  ['http://a.test:80/', 'a.test'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['file:///home/me/a.html', 'file://'],
  ['', null],
  ['two words', null],
  ['https://', null],
  ['user@', null],
])('typed “%s” is the site %s', (typed, site) => expect(siteTyped(typed)).toBe(site));

it.each<[unknown, boolean]>([
  ['a.test', true],
  ['file://', true],
  ['', false],
  ['a.test?x', false],
  ['x'.repeat(260), false],
  [3, false],
])('%j is a site: %s', (value, is) => expect(isSite(value)).toBe(is));
