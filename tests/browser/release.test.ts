/** What is handed to the stores: the packages install and work, and nothing of them reaches a network. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.mjs';
import { entriesOf, readZip, writeZip } from '../../scripts/builds/zip';
import { launchBrowser, type TestBrowser, until } from './harness/launch';
import { type NewsServer, startNewsServer } from './harness/news-server';
import { TOUR_PAGE, takeTour } from './tour';

const ADDRESS = 'http://news.test/release.html';
const BEFORE = 'http://news.test/before.html';
const kinds = (process.env.BACKSTORY_BROWSERS?.split(',') as BrowserKind[] | undefined) ?? BROWSER_KINDS;
const BUILDS: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

describe.each(kinds.map((kind) => ({ kind })))('the package in $kind', ({ kind }) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-package-'));
  let news: NewsServer;
  let test: TestBrowser;

  beforeAll(async () => {
    const zip = writeZip(entriesOf(BUILDS[kind]));
    // Firefox takes the archive as it is, as a temporary add-on; Chromium unpacked.
    const archive = join(folder, 'backstory.zip');
    writeFileSync(archive, zip);
    const unpacked = join(folder, 'unpacked');
    for (const { name, bytes } of readZip(zip)) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), bytes);
    }
    news = await startNewsServer();
    news.serve(ADDRESS, TOUR_PAGE);
    news.serve(BEFORE, TOUR_PAGE);
    const build = kind === 'firefox' ? archive : unpacked;
    test = await launchBrowser(kind, { proxy: news.proxy, build, openBefore: BEFORE });
  });
  afterAll(async () => {
    await test?.close();
    await news?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('marks a page that was open before it came: Chromium once it is loaded again, as the popup says, Firefox at once', async () => {
    const page = (await test.browser.pages()).find((one) => one.url() === BEFORE);
    if (!page) throw new Error('the page is gone');
    const isMarked = () => page.evaluate(() => CSS.highlights.size > 0);
    if (kind === 'chromium') {
      const popup = await test.openOwn('popup.html#page');
      const says = () => popup.evaluate(() => document.body.innerText);
      await until(async () => (await says()).includes('Open since before Backstory came'), 'it says why');
      expect(await isMarked()).toBe(false);
      await popup.click('.empty button');
      await popup.close();
    }
    await page.bringToFront();
    await until(isMarked, 'it is marked');
    await page.close();
    news.forget();
  });

  it('installs, and a tour of all its features asks nothing of the network', async () => {
    await takeTour(test, ADDRESS);
    expect(new Set(news.requests())).toEqual(new Set([ADDRESS]));
    news.forget();
    // Whoever did ask would be seen, by name or by TLS.
    const page = await test.open(ADDRESS);
    await page.evaluate(async () => {
      await fetch('/asked');
      await fetch('https://evil.test/').catch(() => {});
    });
    expect(news.requests()).toEqual([ADDRESS, 'http://news.test/asked', 'https://evil.test:443']);
    await page.close();
  }, 120_000);

  it('has pages that may not ask a network, whatever runs in them', async () => {
    const own = await test.openOwn('popup.html');
    news.forget();
    const tried = await own.evaluate(async (address) => {
      const image = new Promise((done) => {
        const element = new Image();
        element.onload = () => done('loaded');
        element.onerror = () => done('refused');
        element.src = `${address}?image`;
      });
      const script = new Promise((done) => {
        const element = document.createElement('script');
        element.onload = () => done('loaded');
        element.onerror = () => done('refused');
        try {
          element.src = `${address}?script`;
          document.body.append(element);
        } catch {
          // Trusted Types say no before the policy does.
          done('refused');
        }
      });
      const fetched = fetch(`${address}?fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      const beacon = navigator.sendBeacon(`${address}?beacon`);
      return { image: await image, script: await script, fetched: await fetched, beacon };
    }, ADDRESS);
    expect(tried).toMatchObject({ image: 'refused', script: 'refused', fetched: 'refused' });
    expect(news.requests()).toEqual([]);
    await own.close();
  });

  it('has pages that make no code of a text, whatever runs in them', async () => {
    const own = await test.openOwn('options.html');
    const tried = await own.evaluate(async () => {
      const refuses = (run: () => unknown) => {
        try {
          run();
          return false;
        } catch {
          return true;
        }
      };
      const script = document.createElement('script');
      const inline = () => {
        script.append('window.ran = 1');
        document.body.append(script);
      };
      refuses(inline);
      const refusals = {
        markup: refuses(() => (document.body.innerHTML = '<b>x</b>')),
        behind: refuses(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
        document: refuses(() => document.write('<b>x</b>')),
        policy: refuses(() =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('any', {}),
        ),
      };
      return { ...refusals, ran: 'ran' in window, frames: window.length };
    });
    expect(tried).toEqual({
      markup: true,
      behind: true,
      document: true,
      policy: true,
      ran: false,
      frames: 0,
    });
    await own.close();
  });
});
