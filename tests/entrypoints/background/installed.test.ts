import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followInstalling } from '@/entrypoints/background/installed';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** A browser whose windows are all closed to us has no tab to give. */
const refuseTabs = () => vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('no window'));
const welcomes = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
const install = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
const start = () => fakeBrowser.runtime.onStartup.trigger();

beforeEach(() => {
  fakeBrowser.reset();
  followInstalling();
});
afterEach(() => void vi.restoreAllMocks());

describe('the welcome page', () => {
  it('is opened once, however often the extension is installed and the browser started', async () => {
    for (const event of [install, start, install, start]) await event();
    expect(await welcomes()).toBe(1);
  });

  it('is opened at the next start where there was no window for it', async () => {
    const refusing = refuseTabs();
    await install();
    await start();
    expect(await welcomes()).toBe(0);
    refusing.mockRestore();
    await start();
    await start();
    expect(await welcomes()).toBe(1);
  });

  it('is opened at the first start of a browser that told of no install', async () => {
    await start();
    await start();
    expect(await welcomes()).toBe(1);
  });

  it.each(['get', 'set'] as const)(
    'is opened on install, and at no start, where the storage refuses to %s',
    async (act) => {
      vi.spyOn(fakeBrowser.storage.local, act).mockRejectedValue(new Error('forbidden'));
      await install();
      await start();
      await start();
      expect(await welcomes()).toBe(1);
    },
  );
});
