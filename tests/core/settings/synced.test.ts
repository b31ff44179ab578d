import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { changedEntries, joinSynced, syncedEntries, withSynced } from '@/core/settings/synced';

const HERE: Settings = {
  ...DEFAULT_SETTINGS,
  sync: true,
  density: 'every',
  pausedUntil: '2026-03-01T12:00:00.000Z',
  offSites: ['here.test'],
  openings: { kim: 2 },
  known: ['nato'],
  corrections: [
    {
      entity: 'kim',
      surface: 'Kim',
      scope: 'page',
      where: 'https://a.test/read',
      madeAt: '2026-03-01T12:00:00.000Z',
    },
  ],
};

it('carries choices and sites, and nothing that tells what was read', () => {
  const entries = JSON.stringify(syncedEntries(HERE));
  expect(entries).toContain('"settings.density":"every"');
  expect(entries).toContain('here.test');
  expect(entries).not.toMatch(/kim|nato|a\.test|pausedUntil|"settings\.sync"/);
});

it('comes back as it went', () => {
  const { sync, pausedUntil, ...empty } = DEFAULT_SETTINGS;
  const there = withSynced({ ...empty, sync: true, pausedUntil }, syncedEntries(HERE));
  expect(there).toEqual({ ...DEFAULT_SETTINGS, sync: true, density: 'every', offSites: ['here.test'] });
});

it('joins the sites of both machines when it is switched on', () => {
  const stored = { 'settings.theme': 'dark', 'settings.offSites': ['there.test'] };
  expect(joinSynced(HERE, stored)).toEqual({ ...HERE, theme: 'dark', offSites: ['there.test', 'here.test'] });
});

it.each<[string, object]>([
  ['of another shape', { 'settings.density': 7, 'settings.offSites': 'x' }],
  ['with one bad site', { 'settings.offSites': ['a.test', '?'] }],
  ['of another program', { density: 'pointer' }],
  ['of what stays here', { 'settings.known': [], 'settings.sync': false, 'settings.pausedUntil': null }],
])('passes over entries %s', (_, stored) => expect(withSynced(HERE, stored as never)).toEqual(HERE));

it('leaves out a list that is too long for an entry', () => {
  const offSites = Array.from({ length: 900 }, (_, n) => `s${n}.test`);
  expect(Object.keys(syncedEntries({ ...HERE, offSites }))).not.toContain('settings.offSites');
});

it('writes only what differs', () => {
  const wanted = syncedEntries(HERE);
  expect(changedEntries(wanted, { ...wanted, 'settings.density': 'first' })).toEqual({
    'settings.density': 'every',
  });
});
