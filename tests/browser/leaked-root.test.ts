/**
 * Browsers give a page nodes of our closed root: Chromium the targets of predicted pointer events, Firefox the original targets of all.
 * Search and selection read any text in it. So there is nothing of the reader's in it.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { ownCard, highlight as record } from '../core/archive/records';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, inShadow, shownText, untilShown } from './harness/shadow';
import { ask, saveAll } from './harness/store-client';
import { untilMarked } from './marked';
import { boxes, highlight } from './marking';
import { restOn } from './pointing';

const STORY = `<!doctype html><html lang="en"><title>A pact</title><body><article>
<h1>A pact in the east</h1>
<p><span id="putin">Vladimir Putin</span>, the president, signed a pact with <span id="mine">Elm Harbour Trust</span> of some sort that nobody in town had ever read before.</p>
<p id="words">${'an ordinary line of words that nobody marks here'
  .split(' ')
  .map((word) => `<span>${word}</span>`)
  .join(' ')}</p></article></body></html>`;

/** What the reader has saved; none of it stands in the page. */
const SECRETS = ['zebra laughs', 'kite was quoted', 'walnut lorries', 'private.test', 'quay of glass'];
const [NOTE, QUOTE, FACT, SITE, DESCRIPTION] = SECRETS as [string, string, string, string, string];

/** Keeps every node that an event tells of, by whatever property or method, and reads what stands around them. */
function spy(): void {
  const roots = new Set<Node>();
  const look = (value: unknown, depth: number): void => {
    if (value instanceof Node) {
      for (let node: Node | null = value; node; node = (node as ShadowRoot).host ?? null) {
        node = node.getRootNode();
        if (node === document) break;
        roots.add(node);
      }
    } else if (depth > 0 && value && typeof value === 'object' && value !== window) {
      if (Array.isArray(value)) for (const one of value) look(one, depth);
      else if (value instanceof Event || value instanceof StaticRange)
        for (const key in value) {
          const found = Reflect.get(value, key) as unknown;
          if (typeof found !== 'function') look(found, depth - 1);
          else if (/^(composedPath|get(Coalesced|Predicted)Events|getTargetRanges)$/.test(key))
            look(found.call(value), depth - 1);
        }
    }
  };
  const hear = (event: Event): void => {
    look(event, 3);
    look(getSelection()?.anchorNode, 1);
    look(getSelection()?.focusNode, 1);
  };
  for (let holder: object = window; holder; holder = Object.getPrototypeOf(holder))
    for (const name of Object.getOwnPropertyNames(holder))
      if (/^on[a-z]+$/.test(name)) addEventListener(name.slice(2), hear, true);
  for (const type of ['focusin', 'focusout', 'selectionchange']) document.addEventListener(type, hear, true);
  const spying = {
    /** All that can be read of our roots. */
    read(secrets: readonly string[]): string {
      const selection = getSelection()!;
      let selected = '';
      const search = (words: string) => {
        selection.removeAllRanges();
        return (window as unknown as { find(...how: unknown[]): boolean }).find(words, false, false, true);
      };
      const found = secrets.filter(search);
      // From words of ours on, in both directions.
      for (const by of ['forward', 'backward'])
        if (search('President of Russia') || search('About') || search('Close'))
          for (let lines = 0; lines < 30; lines++) {
            selection.modify('extend', by, 'line');
            look(selection.focusNode, 1);
            selected += selection;
          }
      for (const root of roots)
        if (root instanceof ShadowRoot) {
          selection.selectAllChildren(root);
          selected += selection;
        }
      selection.removeAllRanges();
      const html = [...roots].map((root) => `${(root as ShadowRoot).innerHTML} ${root.textContent}`);
      return [...html, selected, ...found.map((words) => `found: ${words}`)].join('\n');
    },
  };
  Object.assign(window, { spying });
}

eachBrowser('a page that gets hold of our root', (stage) => {
  let page: Page;
  afterEach(() => page.close());
  const open = async (path: string) => {
    stage.news.serve(`http://evil.test/${path}`, STORY);
    page = await stage.browser.open(`http://evil.test/${path}`);
    await page.bringToFront();
    await untilMarked(page, ['Vladimir Putin']);
  };

  const placeOf = () =>
    inShadow(page, (root) =>
      root.querySelector('.panel, .toolbar')!.getBoundingClientRect().toJSON(),
    ) as Promise<DOMRect>;
  /** Goes over all of the panel or the bar as a hand does, and tabs through it. */
  async function roam(): Promise<void> {
    const { left, top, right, bottom } = await placeOf();
    const x = left + (right - left) / 3;
    for (let y = top + 4; y < bottom; y += 24) await page.mouse.move(x + (y % 3) * 20, y, { steps: 4 });
    await page.mouse.click(left + 20, top + 15);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  }
  /** Selects in it, by a double click and by a drag; Firefox takes that for a selection in the page, and the card goes. */
  async function select(): Promise<void> {
    const { left, top, right, bottom } = await placeOf();
    await page.mouse.click(left + 20, top + 15, { count: 2 });
    await page.mouse.down();
    await page.mouse.move(right - 30, bottom - 40, { steps: 6 });
    await page.mouse.up();
  }
  const reads = () =>
    page.evaluate(
      (secrets) =>
        (window as unknown as { spying: { read(secrets: string[]): string } }).spying.read(secrets),
      [...SECRETS],
    );

  // Chromium alone has it.
  it.skipIf(stage.kind === 'firefox')('cannot ask which word is painted over', async () => {
    await open('over.html');
    await page.evaluate(() => {
      const visible = new Map<Element, boolean>();
      const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
      const observer = new IntersectionObserver((entries) => {
        for (const entry of entries) visible.set(entry.target, Reflect.get(entry, 'isVisible'));
      }, options);
      for (const word of document.querySelectorAll('#words span')) observer.observe(word);
      Object.assign(window, { visible });
    });
    const seen = (isVisible: boolean) => async () => {
      const all = await page.evaluate(() => [
        ...(Reflect.get(window, 'visible') as Map<Element, boolean>).values(),
      ]);
      return all.length > 0 && all.every((one) => one === isVisible);
    };
    await until(seen(true), 'every word is visible');
    await highlight(page, '#words', 'words that nobody');
    await untilShown(page, 'Highlighted');
    await page.keyboard.press('Escape');
    await until(seen(false), 'no word is visible');
  });

  it('reads what is bundled and nothing of the reader’s', async () => {
    const own = await stage.browser.openOwn('popup.html');
    const target = {
      source: `http://${SITE}/a`,
      selector: [{ type: 'TextQuoteSelector', exact: QUOTE, prefix: '', suffix: '' }],
    } as const;
    await saveAll(own, [record(1, { note: NOTE, entities: ['vladimir-putin'], target })]);
    const source = { title: 'x', site: SITE, address: `http://${SITE}/b`, readOn: '2026-01-01' };
    const facts = [{ quote: FACT, words: '', source }];
    const drafts = [
      { ...ownCard(1).card, name: 'Elm Harbour Trust', description: DESCRIPTION, facts },
      { ...ownCard(2).card, name: 'Vladimir Putin', about: 'vladimir-putin', facts },
    ];
    for (const { createdAt: _, modifiedAt: __, revision: ___, ...draft } of drafts)
      expect(await ask(own, 'saveOwnCard', { draft, revision: 0 })).toMatchObject({ ok: true });
    await own.close();

    await open('all.html');
    await page.evaluate(spy);
    await highlight(page, '#words', 'words that nobody');
    await untilShown(page, 'Highlighted');
    await roam();
    expect((await boxes(page)).length).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());

    for (const [selector, name, words] of [
      ['#putin', 'President of Russia', [NOTE, QUOTE, SITE, FACT]],
      ['#mine', 'Elm Harbour Trust', [DESCRIPTION, FACT, SITE]],
    ] as const) {
      await page.mouse.move(5, 5);
      await restOn(page, selector);
      await page.mouse.down();
      await page.mouse.up();
      await untilShown(page, name);
      if (selector === '#putin')
        await clickShown(
          page,
          (await inShadow(page, (root) => root.querySelector('.foot .more')?.textContent)) ?? '',
        );
      for (const each of words) expect(await shownText(page)).toContain(each);
      await roam();
      const read = await reads();
      // The browsers do tell: where they no longer do, this can go.
      expect(read).toContain(name);
      await select();
      for (const all of [read, await reads()]) {
        expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
        expect(all).not.toMatch(/class="box|Your own/);
      }
      await page.keyboard.press('Escape');
      await until(
        async () => !(await inShadow(page, (root) => root.querySelector('.panel') !== null)),
        'the card is closed',
      );
    }
  });
});
