import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areChoices, checkSettings, isCorrection } from '@/core/settings/check';
import { type Correction, DEFAULT_SETTINGS } from '@/core/settings/settings';

const RULE: Correction = {
  entity: 'vladimir-putin',
  surface: 'Putin',
  scope: 'site',
  where: 'news.test',
  madeAt: '2026-01-02T03:04:05.000Z',
};

const STORED: [string, unknown, object, string[]][] = [
  ['nothing stored yet', undefined, {}, []],
  ['an empty record', {}, {}, []],
  ['what the first version stored', { offSites: ['a.test'] }, { offSites: ['a.test'] }, []],
  ['a text in place of settings', 'garbled', {}, ['']],
  ['null', null, {}, ['']],
  ['a list', [1, 2], {}, ['']],
  ['one bad choice among good ones', { density: 'every', dwellMs: -1 }, { density: 'every' }, ['dwellMs']],
  ['a delay between two milliseconds', { dwellMs: 0.5 }, {}, ['dwellMs']],
  ['a delay as text', { dwellMs: '300' }, {}, ['dwellMs']],
  ['a text size beyond the range', { textSize: 151 }, {}, ['textSize']],
  ['a key of another version', { sparkle: true, theme: 'dark' }, { theme: 'dark' }, ['sparkle']],
  [
    'keys that every object has',
    JSON.parse('{"__proto__":{"theme":"dark"},"constructor":1}'),
    {},
    ['__proto__', 'constructor'],
  ],
  ['a day that is none', { pausedUntil: '2026-02-30T00:00:00.000Z' }, {}, ['pausedUntil']],
  ['a time in words', { pausedUntil: 'tomorrow' }, {}, ['pausedUntil']],
  ['the end of a pause', { pausedUntil: RULE.madeAt }, { pausedUntil: RULE.madeAt }, []],
  [
    'sites, one no site',
    { offSites: ['a.test', 7, 'b.test', 'a b'] },
    { offSites: ['a.test', 'b.test'] },
    ['offSites[1]', 'offSites[3]'],
  ],
  ['a site twice', { onlySites: ['a.test', 'a.test'] }, { onlySites: ['a.test'] }, []],
  ['sites that are no list', { offSites: { 0: 'a.test' } }, {}, ['offSites']],
  [
    'a correction with no place',
    { corrections: [RULE, { ...RULE, where: '' }] },
    { corrections: [RULE] },
    ['corrections[1]'],
  ],
  [
    'counts, one negative',
    { openings: { 'kim-jong-un': 3, nato: -1 } },
    { openings: { 'kim-jong-un': 3 } },
    ['openings["nato"]'],
  ],
];

describe('stored settings', () => {
  it.each(STORED)('%s', (_, stored, kept, problems) => {
    expect(checkSettings(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...kept }, problems });
  });

  it('never throw, and are good when they come back', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 3 }), (stored) => {
        const { settings } = checkSettings(stored);
        expect(checkSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
      }),
    );
    const keys = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything({ maxDepth: 2 })), (stored) => {
        const { settings } = checkSettings(stored);
        expect(checkSettings(structuredClone(settings)).problems).toEqual([]);
      }),
    );
  });

  it('hold so many sites and no more, the newest', () => {
    const offSites = Array.from({ length: 5_001 }, (_, n) => `s${n}.test`);
    expect(checkSettings({ offSites }).settings.offSites).toEqual(offSites.slice(1));
  });
});

it.each<[unknown, boolean]>([
  [{}, true],
  [{ density: 'pointer', dwellMs: 0 }, true],
  [{ density: 'pointer', dwellMs: 1_501 }, false],
  [{ offSites: [] }, false],
  [{ theme: 'sepia' }, false],
  [null, false],
])('choices %j: %s', (value, are) => expect(areChoices(value)).toBe(are));

it.each<[string, unknown, boolean]>([
  ['whole', RULE, true],
  ['everywhere, with no place', { ...RULE, scope: 'everywhere', where: '' }, true],
  ['everywhere, with a place', { ...RULE, scope: 'everywhere' }, false],
  ['with more than it may hold', { ...RULE, html: '' }, false],
  ['of no entity', { ...RULE, entity: 'Putin!' }, false],
  ['of a name as long as a page', { ...RULE, surface: 'x'.repeat(201) }, false],
])('a correction %s', (_, value, is) => expect(isCorrection(value)).toBe(is));
