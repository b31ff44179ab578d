/** Pages that are large, deep, restless or unkind: marks come, the page stays quick, nothing breaks. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { watchOurs } from './harness/watch-ours';
import { markedTexts, untilMarked } from './marked';

const SENTENCE = 'Vladimir Putin met Kim Jong Un in Pyongyang.';
const SENTENCE_MARKS = ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang'];

/** `SOAK=1` runs the full counts of issue 9. */
const IS_SOAK = process.env.SOAK !== undefined;
const LONG_TEXT = IS_SOAK ? 10_000_000 : 1_000_000;
const NODES = IS_SOAK ? 100_000 : 20_000;
const FLOOD_MS = IS_SOAK ? 30_000 : 3_000;
const UNLOADS = IS_SOAK ? 30 : 3;
/** What a flood may cost (issue 9): a share of the clock, the longest task, and a heap that is as it was but for some noise. */
const OURS_MAX = { share: 0.05, longestMs: 50, grownBytes: 2_000_000 };

eachBrowser('marks on hostile pages', (stage) => {
  const open = async (path: string, inner: string): Promise<Page> => {
    const address = `http://news.test/${path}`;
    stage.news.serve(address, `<!doctype html><html lang="en"><title>x</title><article>${inner}</article>`);
    return stage.browser.open(address);
  };

  afterEach(async () => {
    for (const page of (await stage.browser.browser.pages()).slice(1)) await page.close();
  });

  it('reads beside 50,000 levels of elements', async () => {
    const page = await open(
      'deep.html',
      `<p>${SENTENCE}</p><div id="deep" style="display:none"></div><p>China was silent.</p>
      <script>let at = document.getElementById('deep'); for (let n = 0; n < 50000; n++) { const next = document.createElement('i'); at.append(next); at = next; } at.append('Japan is deep down.');</script>`,
    );
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
  });

  it('reads a text node of megabytes, near the viewport first', async () => {
    const page = await open(
      'long.html',
      `<p>${SENTENCE}</p><pre></pre><p id="long" style="height:4em;overflow:hidden"></p><p>China was silent.</p>
      <script>document.getElementById('long').textContent = 'and nothing happened on that day '.repeat(${LONG_TEXT} / 33);</script>`,
    );
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
  }, 120_000);

  it('reads many thousand text nodes in one paragraph', async () => {
    const page = await open(
      'nodes.html',
      `<p>${SENTENCE}</p><p id="many" style="height:4em;overflow:hidden"></p>
      <script>const p = document.getElementById('many'); for (let n = 0; n < ${NODES}; n++) p.append(document.createTextNode('and then ')); p.append('China', ' spoke.');</script>`,
    );
    await until(async () => (await markedTexts(page)).includes('Pyongyang'), 'the first paragraph is marked');
  }, 120_000);

  it('leaves the page its time under 10,000 changes a second, and is right when they end', async () => {
    const page = await open('flood.html', `<p>${SENTENCE}</p><div id="box"><p id="seen">Rain.</p></div>`);
    await untilMarked(page, SENTENCE_MARKS);
    const cost = IS_SOAK && stage.kind === 'chromium' ? await watchOurs(page) : null;
    const frames = await page.evaluate(async (ms) => {
      const box = document.getElementById('box')!;
      const end = performance.now() + ms;
      let count = 0;
      let n = 0;
      while (performance.now() < end) {
        for (let change = 0; change < 160; change++) {
          const p = document.createElement('p');
          p.textContent = `Russia ${n++}`;
          box.append(p);
          if (box.childElementCount > 60) box.children[1]!.remove();
        }
        await new Promise(requestAnimationFrame);
        count++;
      }
      box.replaceChildren();
      box.innerHTML = '<p>China was silent.</p>';
      return count / (ms / 1_000);
    }, FLOOD_MS);
    // Half of 60 even on a machine that runs other tests beside this one.
    expect(frames).toBeGreaterThan(10);
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
    const ours = await cost?.();
    if (!ours) return;
    console.log(`${JSON.stringify(ours)} at ${frames.toFixed(0)} frames a second`);
    expect(ours.share).toBeLessThan(OURS_MAX.share);
    expect(ours.longestMs).toBeLessThan(OURS_MAX.longestMs);
    expect(ours.grownBytes).toBeLessThan(OURS_MAX.grownBytes);
  }, 120_000);

  it('asks nothing and says nothing when events are forged', async () => {
    const said: string[] = [];
    const page = await open('forged.html', `<p>${SENTENCE}</p>`);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => {
      for (let n = 0; n < 2_000; n++) {
        dispatchEvent(new PopStateEvent('popstate'));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        document.dispatchEvent(new Event('visibilitychange'));
        document.dispatchEvent(new Event('prerenderingchange'));
        dispatchEvent(new Event('hashchange'));
      }
      document.querySelector('p')!.append(' China was silent.');
    });
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
    expect(said).toEqual([]);
  });

  it('survives a page that froze and overrode the prototypes', async () => {
    const page = await open(
      'frozen.html',
      `<script>for (const C of [Array, Map, Set, Node, Element, Text, Range, StaticRange, Promise]) Object.freeze(C.prototype);
      Array.prototype.push; Element.prototype.getAttribute; MutationObserver.prototype.observe = () => { throw 1 }; window.requestIdleCallback = () => { throw 1 };
      Document.prototype.querySelectorAll = () => { throw 1 };</script><p>${SENTENCE}</p>`,
    );
    await untilMarked(page, SENTENCE_MARKS);
  });

  it('unloads in mid-work without a word', async () => {
    const said: string[] = [];
    const page = await stage.browser.browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    stage.news.serve(
      'http://news.test/end.html',
      `<!doctype html><link rel="icon" href="data:,"><p>${SENTENCE}</p>`,
    );
    stage.news.serve(
      'http://news.test/long.html',
      `<!doctype html><link rel="icon" href="data:,"><article>${`<p>${SENTENCE}</p>`.repeat(4_000)}</article>`,
    );
    for (let round = 0; round < UNLOADS; round++) {
      await page.goto('http://news.test/long.html', { waitUntil: 'load' });
      await page.goto('http://news.test/end.html', { waitUntil: 'load' });
    }
    await untilMarked(page, SENTENCE_MARKS);
    expect(said).toEqual([]);
  }, 120_000);
});
