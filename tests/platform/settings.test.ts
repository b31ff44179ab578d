import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withListed } from '@/core/settings/sites';
import { changeSettings, followSync, readSettings } from '@/platform/settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** Web Locks for Node 20, which has none: one at a time, in order. */
function oneAtATime(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return { request: request as LockManager['request'] };
}

const { local, sync } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: oneAtATime() });
});

it('loses no change of many writers at once', async () => {
  const sites = Array.from({ length: 20 }, (_, n) => `s${n}.test`);
  await Promise.all(
    sites.map((site) => changeSettings((before) => withListed(before, 'offSites', site, true))),
  );
  expect((await readSettings()).offSites).toEqual(sites);
});

it('stores what was chosen, and not the defaults', async () => {
  await changeSettings((before) => ({ ...before, density: 'every', theme: 'page' }));
  expect(await local.get()).toEqual({ settings: { density: 'every' } });
});

it('writes nothing where nothing changed', async () => {
  await changeSettings((before) => before);
  expect(await local.get()).toEqual({});
});

it('goes on after a change that failed', async () => {
  const failed = changeSettings(() => {
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await changeSettings((before) => ({ ...before, dwellMs: 0 }))).toMatchObject({ dwellMs: 0 });
});

it('keeps a damaged value as it was before it writes over it', async () => {
  await local.set({ settings: { density: 'every', dwellMs: 'soon' } });
  expect(await readSettings()).toMatchObject({ density: 'every', dwellMs: 300 });
  await changeSettings((before) => ({ ...before, theme: 'dark' }));
  expect(await local.get()).toEqual({
    settings: { density: 'every', theme: 'dark' },
    'settings-damaged': { density: 'every', dwellMs: 'soon' },
  });
});

it('leaves the sync alone until it is switched on, and from then on mirrors every change', async () => {
  await changeSettings((before) => ({ ...before, density: 'every' }));
  expect(await sync.get()).toEqual({});
  await changeSettings((before) => ({ ...before, sync: true }));
  expect(await sync.get()).toMatchObject({ 'settings.density': 'every', 'settings.dwellMs': 300 });
  await changeSettings((before) => ({ ...before, dwellMs: 500 }));
  expect(await sync.get()).toMatchObject({ 'settings.dwellMs': 500 });
});

it('takes in what another machine chose, then and later', async () => {
  await sync.set({ 'settings.theme': 'dark', 'settings.offSites': ['there.test'] });
  await changeSettings((before) => ({ ...before, offSites: ['here.test'] }));
  const joined = await changeSettings((before) => ({ ...before, sync: true }));
  expect(joined).toMatchObject({ theme: 'dark', offSites: ['there.test', 'here.test'] });

  const heard = new Promise((resolve) => followSync(resolve));
  await sync.set({ 'settings.theme': 'light' });
  expect(await heard).toMatchObject({ theme: 'light' });
  expect(await readSettings()).toMatchObject({ theme: 'light' });
});

it('passes over a sync that is full or not there: the change is stored', async () => {
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  await changeSettings((before) => ({ ...before, sync: true, density: 'pointer' }));
  expect(await readSettings()).toMatchObject({ sync: true, density: 'pointer' });
});
