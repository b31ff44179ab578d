/** Who may ask what, by what the real browsers say of the sender; and what a process in the wrong hands can do. */
import fc from 'fast-check';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { checkLetter } from '@/entrypoints/background/letters';
import { WRITES_MAX } from '@/entrypoints/background/write-limits';
import { type By, GOOD, RIGHTS, spoilt, unknownRequest } from '../entrypoints/background/malformed';
import { draftOf, idOf } from '../entrypoints/background/store/drafts';
import { eachBrowser, type Stage } from './harness/each-browser';
import { inFirefoxChrome, until } from './harness/launch';
import { type Sent, sendAs, sendFrom } from './harness/taken-over';

/** 400 in the tests, 20,000 in the soak. */
const MALFORMED = process.env.SOAK ? 20_000 : 400;
/** Sent at once: more would queue for longer than a browser keeps a message. */
const BATCH = 200;

const requests = [...RIGHTS.keys()];
/** Letters that no request has: who is admitted is told that they are malformed, and nothing is done. */
const probes = requests.map((request) => ({ request, letter: { probe: 1 } }));
const column = (allowed: readonly By[]) =>
  Object.fromEntries(
    requests.map((name) => [name, allowed.includes(RIGHTS.get(name)!) ? 'malformed' : 'not-allowed']),
  );
const table = (answers: readonly Sent[]) =>
  Object.fromEntries(
    requests.map((name, at) => [name, answers[at]?.error?.code ?? JSON.stringify(answers[at])]),
  );
const PAGES = column(['page', 'both']);
const OWN = column(['own', 'both']);
const NOBODY = column([]);

eachBrowser(
  'rights',
  (stage: Stage) => {
    const frameOf = async (page: Page, name: string): Promise<Frame> => {
      const element = await page.waitForSelector(`[name=${name}]`);
      return (await element!.contentFrame())!;
    };
    const open = async (address: string, frames = '') => {
      stage.news.serve(address, `<!doctype html><article><p>A quiet day.</p>${frames}</article>`);
      return stage.browser.open(address);
    };
    const letters = async (own: Page) =>
      JSON.stringify(
        await sendFrom(own, [
          { request: 'readArchive', letter: { after: null } },
          { request: 'readSettings', letter: {} },
        ]),
      );

    it('are as the table says, for every kind of sender', async () => {
      stage.news.serve('http://news.test/inner.html', '<!doctype html><p>Inner.</p>');
      stage.news.serve('http://other.test/inner.html', '<!doctype html><p>Other.</p>');
      const page = await open(
        'http://news.test/rights.html',
        `<iframe name="same" src="/inner.html"></iframe><iframe name="cross" src="http://other.test/inner.html"></iframe>
        <iframe name="boxed" sandbox="allow-scripts" src="/inner.html?boxed"></iframe>
        <iframe name="own" srcdoc="<p>Text of the page</p>"></iframe><iframe name="data" src="data:text/html,<p>x</p>"></iframe>`,
      );
      expect(table(await sendAs(page, probes))).toEqual(PAGES);
      expect(table(await sendAs(await frameOf(page, 'same'), probes))).toEqual(PAGES);
      expect(table(await sendAs(await frameOf(page, 'own'), probes))).toEqual(PAGES);
      // A page of its own: it reaches what was saved on its own address, never what the page around it holds.
      expect(table(await sendAs(await frameOf(page, 'cross'), probes))).toEqual(PAGES);
      expect(table(await sendAs(await frameOf(page, 'boxed'), probes))).toEqual(NOBODY);
      expect(table(await sendAs(await frameOf(page, 'data'), probes))).toEqual(NOBODY);
      const pages = ['popup.html', 'options.html', 'sidepanel.html', 'note.html', 'make-card.html'];
      for (const path of pages) {
        const own = await stage.browser.openOwn(path);
        expect(table(await sendFrom(own, probes)), path).toEqual(OWN);
        await own.close();
      }
      // It asks as the practice article what only pages may, and as ours all else.
      const welcome = await stage.browser.openOwn('welcome.html');
      expect(table(await sendFrom(welcome, probes))).toEqual(column(['page', 'own', 'both']));
      await welcome.close();
      const sandboxed = 'http://news.test/sandboxed.html';
      stage.news.serve(sandboxed, {
        body: '<!doctype html><article><p>A quiet day.</p></article>',
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      });
      const policed = await stage.browser.open(sandboxed);
      expect(table(await sendAs(policed, probes))).toEqual(NOBODY);
      await policed.close();
      await page.close();
    });

    it('give a page its own page, and a frame of another site nothing of the page around it', async () => {
      const [story, other] = ['http://news.test/story.html', 'http://other.test/frame.html'];
      stage.news.serve(other, '<!doctype html><p>Other.</p>');
      const page = await open(story, `<iframe name="cross" src="${other}"></iframe>`);
      const cross = await frameOf(page, 'cross');
      const id = idOf(1);
      const [saved] = await sendAs(page, [{ request: 'saveAnnotation', letter: { draft: draftOf(1) } }]);
      expect(saved).toMatchObject({ ok: true, value: { target: { source: story } } });
      const tries = [
        { request: 'openPage', letter: { canonical: story } },
        { request: 'recolourAnnotation', letter: { id, colour: 'blue' } },
        { request: 'deleteAnnotation', letter: { id } },
        { request: 'restoreAnnotation', letter: { id } },
        { request: 'saveAnnotation', letter: { draft: draftOf(1, 'changed'), canonical: story } },
      ];
      const [opened, ...refused] = await sendAs(cross, tries);
      expect(opened).toMatchObject({ ok: true, value: { source: other, annotations: [] } });
      expect(refused.map(({ error }) => error?.code)).toEqual([
        'not-found',
        'not-found',
        'not-found',
        'conflict',
      ]);
      const [again] = await sendAs(page, [{ request: 'openPage', letter: {} }]);
      expect(again).toMatchObject({ value: { annotations: [{ id, colour: 'yellow' }] } });
      await page.close();
    });

    it('end at the door for another extension', async () => {
      const { browser, origin, kind } = stage.browser;
      const folder = new URL('pages/other-extension', import.meta.url).pathname;
      const id = await browser.installExtension(folder);
      const host =
        kind === 'chromium'
          ? `chrome-extension://${id}`
          : `moz-extension://${await inFirefoxChrome(browser, `WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`)}`;
      const page = await browser.newPage();
      page.goto(`${host}/page.html`).catch(() => {});
      await until(
        async () => (await page.evaluate(() => document.title)) === 'Another extension',
        'the other extension is open',
      );
      const ours = kind === 'chromium' ? new URL(origin).host : 'backstory@backstory.invalid';
      const answers = await sendFrom(page, probes, ours);
      expect(answers.filter(({ ok, error }) => ok !== undefined || error !== undefined)).toEqual([]);
      await page.close();
    });

    it(`change nothing for ${MALFORMED} malformed letters, and nothing breaks`, async () => {
      const page = await open('http://news.test/malformed.html');
      const own = await stage.browser.openOwn('popup.html');
      const before = await letters(own);
      // Settings take anything in place of theirs, by design: it is what a damaged file holds.
      const spoiling = fc.oneof({ weight: 9, arbitrary: spoilt }, unknownRequest).filter(isTold);
      const messages: unknown[] = fc.sample(spoiling, {
        numRuns: MALFORMED,
        seed: process.env.SOAK ? Date.now() : 1950,
      });
      for (let at = 0; at < messages.length; at += BATCH) {
        const batch = messages.slice(at, at + BATCH);
        for (const answer of [...(await sendAs(page, batch)), ...(await sendFrom(own, batch))])
          expect(answer.ok, JSON.stringify(answer).slice(0, 300)).not.toBe(true);
      }
      expect(await letters(own)).toBe(before);
      await Promise.all([page.close(), own.close()]);
    }, 600_000);

    it('end for a while where a page changes too much', async () => {
      const page = await open('http://flood.test/limit.html');
      const many = Array.from({ length: WRITES_MAX + 30 }, (_, n) => ({
        request: 'saveAnnotation',
        letter: { draft: draftOf(1_000 + n) },
      }));
      const answers = await sendAs(page, many);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(WRITES_MAX);
      expect(new Set(answers.slice(WRITES_MAX).map(({ error }) => error?.code))).toEqual(
        new Set(['too-often']),
      );
      await page.close();
    });
  },
  { takenOver: true },
);

/** Whether a spoilt letter is refused for sure: still as the good one, it may be a letter that anybody may send. */
function isTold({ request, letter }: { request: string; letter: unknown }): boolean {
  if (!GOOD.has(request)) return true;
  try {
    checkLetter(request, JSON.parse(JSON.stringify(letter ?? null)));
    return false;
  } catch {
    return true;
  }
}
