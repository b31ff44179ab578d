/** Marks on pages as they are: still, late, hostile, framed, strict. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { sendFrom } from './harness/taken-over';
import { untilMarked } from './marked';
import { stateOf } from './state-of';

const STATIC = readFileSync(new URL('pages/marks/static.html', import.meta.url), 'utf8');
const STATIC_MARKS = ['Putin', 'Pyongyang', 'Vladimir Putin', 'Pyongyang', 'Kim Jong Un', 'China', 'Japan'];
const SENTENCE = 'Vladimir Putin met Kim Jong Un in Pyongyang.';
const SENTENCE_MARKS = ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang'];

const article = (inner: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body><article>${inner}</article></body></html>`;

const switchSite = (own: Page, host: string, on: boolean): Promise<unknown> =>
  sendFrom(own, [{ request: 'switchSite', letter: { host, on } }]);

eachBrowser('marks', (stage) => {
  const open = async (path: string, body: string, headers: Record<string, string> = {}): Promise<Page> => {
    const address = `http://news.test/${path}`;
    stage.news.serve(address, { body, headers });
    return stage.browser.open(address);
  };

  afterEach(async () => {
    for (const page of (await stage.browser.browser.pages()).slice(1)) await page.close();
  });

  it('marks readable text and nothing else', async () => {
    const page = await open('static.html', STATIC);
    await untilMarked(page, STATIC_MARKS);
  });

  it('leaves the DOM, the console and the page’s globals as they were', async () => {
    const said: string[] = [];
    const page = await stage.browser.browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    stage.news.serve(
      'http://news.test/equal.html',
      STATIC.replace(
        '<head>',
        '<head><link rel="icon" href="data:,"><script>window.before = Object.getOwnPropertyNames(window).length; window.seen = 0; addEventListener("load", () => { new MutationObserver((r) => { seen += r.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); window.html = document.documentElement.outerHTML; });</script>',
      ),
    );
    await page.goto('http://news.test/equal.html', { waitUntil: 'load' });
    await untilMarked(page, STATIC_MARKS);
    const after = await page.evaluate(() => {
      const own = window as unknown as { before: number; seen: number; html: string };
      return {
        html: document.documentElement.outerHTML === own.html,
        seen: own.seen,
        globals: Object.getOwnPropertyNames(window).length - own.before,
      };
    });
    // `before`, `seen`, `html` and the page's own variable are the page's.
    expect(after).toEqual({ html: true, seen: 0, globals: 4 });
    expect(said).toEqual([]);
  });

  it('keeps marks drawn when elements without words come before them, and when they move', async () => {
    const page = await open(
      'shifted.html',
      article(`<div id="a"><p id="p">${SENTENCE}</p></div><section></section>`),
    );
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => {
      for (let n = 0; n < 300; n++) document.getElementById('a')!.prepend(document.createElement('div'));
    });
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => document.querySelector('section')!.append(document.getElementById('p')!));
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => document.querySelector('section')!.remove());
    await until(
      () => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length === 0),
      'nothing of ours is left',
    );
  });

  it('marks what comes late, what is changed and what is shown later', async () => {
    const page = await open(
      'late.html',
      article(
        `<p>${SENTENCE}</p><p id="b">Nothing yet here, said the clerk.</p><p id="c" hidden>Russia woke up.</p>`,
      ),
    );
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate((html) => {
      const div = document.createElement('div');
      div.innerHTML = html;
      document.querySelector('article')?.append(div);
    }, '<p>Later, China joined.</p>');
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
    await page.evaluate(() => {
      document.getElementById('b')!.firstChild!.nodeValue = 'Now Japan is named, said the clerk.';
    });
    await untilMarked(page, [...SENTENCE_MARKS, 'Japan', 'China']);
    await page.evaluate(() => {
      document.getElementById('c')!.hidden = false;
    });
    await untilMarked(page, [...SENTENCE_MARKS, 'Japan', 'Russia', 'China']);
    await page.evaluate(() => document.getElementById('b')!.remove());
    await untilMarked(page, [...SENTENCE_MARKS, 'Russia', 'China']);
  });

  it('follows pushState to another article', async () => {
    const page = await open('one', article(`<p>${SENTENCE}</p>`));
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => {
      history.pushState({}, '', '/two');
      document.querySelector('article')!.innerHTML = '<h1>Rain</h1><p>It rained on China and on Japan.</p>';
    });
    await untilMarked(page, ['China', 'Japan']);
  });

  it('marks text in open shadow trees, declared or made later', async () => {
    const page = await open(
      'shadow.html',
      article(
        `<p>${SENTENCE}</p><div><template shadowrootmode="open"><p>In China it snowed.</p></template></div>`,
      ),
    );
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
    await page.evaluate(() => {
      const late = document.createElement('late-part');
      document.querySelector('article')!.append(late);
      setTimeout(() => {
        late.attachShadow({ mode: 'open' }).innerHTML = '<p>And <slot></slot> in Japan it rained.</p>';
        setTimeout(() => {
          late.shadowRoot!.querySelector('p')!.append(' And in Russia.');
        }, 500);
      }, 400);
    });
    await until(async () => {
      const marks = await page.evaluate(() =>
        [...(CSS.highlights.get('names-solid') as unknown as Set<StaticRange>)].map(
          ({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
        ),
      );
      return marks.includes('Japan') && marks.includes('Russia');
    }, 'late shadow text is marked');
    // Firefox does not let a document's rules into a shadow tree: ours is adopted there too.
    expect(
      await page.evaluate(() => document.querySelector('late-part')!.shadowRoot!.adoptedStyleSheets.length),
    ).toBe(1);
  });

  it('marks under the strictest policy, in quirks mode and in XHTML', async () => {
    const strict = await open('strict.html', article(`<p>${SENTENCE}</p>`), {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    });
    await untilMarked(strict, SENTENCE_MARKS);
    const quirks = await open('quirks.html', `<p>${SENTENCE}`);
    await untilMarked(quirks, SENTENCE_MARKS);
    stage.news.serve('http://news.test/x.xhtml', {
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><article><p>${SENTENCE}</p></article></body></html>`,
    });
    await untilMarked(await stage.browser.open('http://news.test/x.xhtml'), SENTENCE_MARKS);
  });

  it('reads large frames of the same site and no others', async () => {
    const inner = article(`<p>${SENTENCE}</p>`);
    stage.news.serve('http://news.test/inner.html', inner);
    stage.news.serve('http://other.test/inner.html', inner);
    const page = await open(
      'frames.html',
      article(
        `<p>${SENTENCE}</p><iframe src="/inner.html" width="400" height="300"></iframe><iframe src="/inner.html?small" width="200" height="100"></iframe><iframe src="http://other.test/inner.html" width="400" height="300"></iframe>`,
      ),
    );
    await untilMarked(page, SENTENCE_MARKS);
    await untilMarked(
      page.frames().find((each) => each.url() === 'http://news.test/inner.html')!,
      SENTENCE_MARKS,
    );
    for (const other of page.frames().filter((each) => /small|other/.test(each.url())))
      expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('reads frames whose text stands in the page, of its own origin alone', async () => {
    const inner = `<article><p>${SENTENCE}</p></article>`;
    const page = await open(
      'srcdoc.html',
      article(
        `<p>${SENTENCE}</p><iframe name="own" width="400" height="300" srcdoc="${inner}"></iframe><iframe name="boxed" sandbox="allow-scripts" width="400" height="300" srcdoc="${inner}"></iframe><iframe name="blank" width="400" height="300"></iframe><script>document.querySelector('[name=blank]').contentDocument.body.innerHTML = '${inner}';</script>`,
      ),
    );
    const texts = await Promise.all(
      ['own', 'blank', 'boxed'].map(async (name) =>
        (await page.waitForSelector(`[name=${name}]`))!.contentFrame(),
      ),
    );
    const [own, blank, boxed] = texts;
    await untilMarked(page, SENTENCE_MARKS);
    await untilMarked(own!, SENTENCE_MARKS);
    await untilMarked(blank!, SENTENCE_MARKS);
    expect(await boxed!.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('stays out of documents that are not HTML', async () => {
    stage.news.serve('http://news.test/a.svg', {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Vladimir Putin met Kim Jong Un.</text></svg>',
    });
    const page = await stage.browser.open('http://news.test/a.svg');
    expect(
      await page.evaluate(() => [CSS.highlights.size, document.documentElement.outerHTML.length]),
    ).toEqual([0, 97]);
  });

  it('stays silent on what is no article', async () => {
    const tiles = Array.from(
      { length: 30 },
      (_, n) => `<div><a href="/${n}">Russia map ${n}</a> <button>Buy</button></div>`,
    );
    const page = await open(
      'shop.html',
      `<!doctype html><meta property="og:type" content="product"><h1>Maps</h1>${tiles.join('')}<p>We ship to Japan.</p>`,
    );
    const search = await open(
      'search',
      '<!doctype html><h1>Results</h1><p>Russia is large. China is, too.</p>',
    );
    const own = await stage.browser.openOwn('popup.html');
    for (const silent of [page, search]) {
      await silent.bringToFront();
      await until(async () => (await stateOf(own, silent.url())) === 'not-article', 'the popup would say so');
      expect(await silent.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
        0, 0,
      ]);
    }
  });

  it('is gone at once where the reader switches it off, and back where it is switched on', async () => {
    const page = await open('off.html', article(`<p>${SENTENCE}</p><p id="b">Rain.</p>`));
    await untilMarked(page, SENTENCE_MARKS);
    const own = await stage.browser.openOwn('popup.html');
    await switchSite(own, 'news.test', false);
    await until(() => page.evaluate(() => CSS.highlights.size === 0), 'no mark is left');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await stateOf(own, page.url())).toBe('off');
    await page.reload({ waitUntil: 'load' });
    await until(async () => (await stateOf(own, page.url())) === 'off', 'it is off after a load, too');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await switchSite(own, 'news.test', true);
    await page.bringToFront();
    await untilMarked(page, SENTENCE_MARKS);
  });

  it('comes back from the back/forward cache with its marks', async () => {
    stage.news.serve('http://news.test/next.html', article('<p>Rain fell on the town all day long.</p>'));
    const page = await open('cached.html', article(`<p>${SENTENCE}</p>`));
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => {
      (window as unknown as { kept: boolean }).kept = true;
    });
    await page.evaluate(() => {
      location.href = '/next.html';
    });
    await until(
      async () =>
        page.url().endsWith('/next.html') && (await page.evaluate(() => document.readyState)) === 'complete',
      'the next page is there',
    );
    await page.evaluate(() => history.back());
    await until(
      async () => (await page.evaluate(() => location.pathname)) === '/cached.html',
      'the page is back',
    );
    await untilMarked(page, SENTENCE_MARKS);
    expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
    await page.evaluate(() => document.querySelector('article')!.append('China was silent.'));
    await untilMarked(page, [...SENTENCE_MARKS, 'China']);
  });

  it('puts its marks back when the page clears them, and goes on after document.open', async () => {
    const page = await open('fight.html', article(`<p>${SENTENCE}</p><p id="b">Rain.</p>`));
    await untilMarked(page, SENTENCE_MARKS);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.getElementById('b')!.textContent = 'Rain in Japan.';
    });
    await untilMarked(page, [...SENTENCE_MARKS, 'Japan']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><article><p>Now China speaks, and it is heard.</p></article>');
      document.close();
    });
    await untilMarked(page, ['China']);
  });
});
