import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, inShadow, shownText, untilGone, untilShown } from './harness/shadow';
import { boxes, dragOver, highlight, untilPainted } from './marking';

const STORY = readFileSync(new URL('./pages/highlights/story.html', import.meta.url), 'utf8');
const FIRST = 'a ferry that nobody on its board remembers ordering, and the bill came';

const serialised = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

eachBrowser('highlights', (stage) => {
  let count = 0;
  const opened: Page[] = [];
  /** Each test has a page of its own, with its own saved highlights. */
  const open = async (html = STORY, headers: Record<string, string> = {}) => {
    const address = `http://courier.test/story-${count++}.html`;
    stage.news.serve(address, { body: html, headers });
    return reopen(address);
  };
  const reopen = async (address: string) => {
    const page = await stage.browser.open(address);
    opened.push(page);
    return page;
  };
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => {});
  });

  it('are made by selecting, painted on the lines, and there again after a reload and a restart', async () => {
    const page = await open();
    const before = await serialised(page);
    await highlight(page, '#first', FIRST);
    await untilShown(page, 'Highlighted');
    await untilPainted(page, '#first', FIRST);
    expect(await serialised(page), 'one empty element and nothing else').toBe(
      before.replace('</body></html>', '</body><div></div></html>'),
    );
    const address = page.url();
    await page.reload();
    await untilPainted(page, '#first', FIRST);
    stage.browser = await stage.browser.restart();
    opened.splice(0);
    const later = await reopen(address);
    await untilPainted(later, '#first', FIRST);
  });

  it('work on a page with a strict policy, and on one that sets all styles itself', async () => {
    const page = await open(
      STORY.replace('</style>', 'div{display:block!important;all:unset;opacity:.2!important}</style>'),
      {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
    );
    await highlight(page, '#second', 'we are against paying for it twice', 'Green');
    await untilPainted(page, '#second', 'we are against paying for it twice');
    expect((await boxes(page))[0]!.look).toContain('green');
  });

  it('follow the text: scrolled containers, late layout, another width', async () => {
    const page = await open();
    await highlight(page, '#inbox', 'return the ferry was carried');
    await untilPainted(page, '#inbox', 'return the ferry was carried');
    const visible = (await boxes(page)).length;
    await page.$eval('#box', (box) => box.scrollTo(0, box.scrollHeight));
    await page.$eval('#box', (box) => box.scrollBy(0, -10));
    await untilPainted(page, '#inbox', 'return the ferry was carried');
    await page.$eval('#box', (box) => box.scrollTo(0, 0));
    await until(
      async () => (await boxes(page)).length < visible || (await cut(page)),
      'what scrolled away is cut',
    );
    await page.$eval('#inbox', (text) => text.scrollIntoView());
    await page.$eval('#title', (title) => {
      (title as HTMLElement).style.height = '137px';
    });
    await untilPainted(page, '#inbox', 'return the ferry was carried');
    await page.setViewport({ width: 520, height: 700 });
    await untilPainted(page, '#inbox', 'return the ferry was carried');
  });
  const cut = async (page: Page) => {
    const box = await page.$eval('#box', (element) => element.getBoundingClientRect().bottom);
    return (await boxes(page)).every(({ bottom }) => bottom <= box);
  };

  it('come back when their text comes late', async () => {
    const page = await open();
    await page.$eval('#late', (late) => {
      late.textContent =
        'A late edition: the ferry has sailed, with the rowing club aboard, towards the open sea.';
    });
    await highlight(page, '#late', 'with the rowing club aboard');
    await untilPainted(page, '#late', 'with the rowing club aboard');
    await page.reload();
    await until(
      async () => (await page.$eval('#late', (late) => late.textContent)) === '',
      'the text is gone',
    );
    expect(await boxes(page)).toEqual([]);
    await page.$eval('#late', (late) => {
      late.textContent =
        'A late edition: the ferry has sailed, with the rowing club aboard, towards the open sea.';
    });
    await untilPainted(page, '#late', 'with the rowing club aboard');
  });

  it('are listed as gone once the page has settled without their text, until it comes after all', async () => {
    const gone = 'the vessel had been named, repainted and lent';
    const page = await open();
    await highlight(page, '#second', gone);
    await untilShown(page, 'Highlighted');
    const words = await page.$eval('#second', (second) => second.textContent ?? '');
    stage.news.serve(page.url(), STORY.replace(/<p id="second">.*?<\/p>/s, '<p id="second">Corrected.</p>'));
    await page.reload();
    const popup = await stage.browser.openOwn('popup.html#notes');
    opened.push(popup);
    const listed = () => popup.evaluate(() => document.querySelector('.note')?.textContent ?? '');
    const isGone = async () => (await listed()).includes('The page no longer holds this text');
    await page.bringToFront();
    await until(async () => (await listed()).includes(gone), 'it is listed first');
    expect(await isGone(), 'it may still come').toBe(false);
    await until(isGone, 'it is listed as gone', 25_000);
    await page.$eval('#second', (second, text) => second.replaceChildren(text), words);
    await until(async () => !(await isGone()), 'it is listed as any other');
    await untilPainted(page, '#second', gone);
  });

  it('are deleted by their menu, and undone; recoloured, and kept so', async () => {
    const page = await open();
    await highlight(page, '#second', 'By Monday the vessel had been named');
    await untilShown(page, 'Highlighted');
    await untilPainted(page, '#second', 'By Monday the vessel had been named');
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const click = async () => {
      const [box] = await boxes(page);
      await page.mouse.click((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2);
    };
    await click();
    await clickShown(page, 'Delete');
    await untilShown(page, 'Highlight deleted');
    await until(async () => (await boxes(page)).length === 0, 'it is gone');
    await clickShown(page, 'Undo');
    await untilPainted(page, '#second', 'By Monday the vessel had been named');
    await until(async () => !(await shownText(page)).includes('Undo'), 'the bar is gone');
    await click();
    await clickShown(page, 'Pink');
    await until(async () => (await boxes(page))[0]?.look.includes('pink') ?? false, 'it is pink');
    await page.keyboard.press('Escape');
    await page.reload();
    await untilPainted(page, '#second', 'By Monday the vessel had been named');
    expect((await boxes(page))[0]!.look).toContain('pink');
    await click();
    await clickShown(page, 'Delete');
    await untilShown(page, 'Highlight deleted');
    await page.keyboard.press('Escape');
    await untilGone(page);
    await page.reload();
    await page.$eval('#second', () => {});
    expect(await boxes(page)).toEqual([]);
  });

  it('are seen in another tab with the same page at once', async () => {
    const page = await open();
    const other = await reopen(page.url());
    await page.bringToFront();
    await highlight(page, '#first', 'Officials spent the weekend');
    await untilShown(page, 'Highlighted');
    await other.bringToFront();
    await untilPainted(other, '#first', 'Officials spent the weekend');
  });

  it('hold any text as text: markup, pictures, right-to-left', async () => {
    const page = await open();
    const words = '<script>alert(1)</script> on the hull 👩‍🚀 and, below it, שלום עולם';
    await highlight(page, '#strange', words);
    await untilShown(page, 'Highlighted');
    await page.reload();
    await until(async () => (await boxes(page)).length > 0, 'it is painted again');
  });

  it('are no business of the page: its scripts see neither bar nor highlight', async () => {
    const page = await open();
    await highlight(page, '#night', 'the ferry is lit like a theatre', 'Blue');
    await untilPainted(page, '#night', 'the ferry is lit like a theatre');
    const [box] = await boxes(page);
    expect(box!.look).toContain('dark');
    const seen = await page.evaluate(
      ({ x, y }) => {
        const marks = [...CSS.highlights.values()].flatMap((one) => [...one]).map(String);
        return {
          under: document.elementFromPoint(x, y)?.id,
          marked: marks.filter((mark) => mark.includes('theatre')),
          frames: document.querySelectorAll('iframe').length,
          texts: [...document.documentElement.children].at(-1)!.textContent,
        };
      },
      { x: (box!.left + box!.right) / 2, y: (box!.top + box!.bottom) / 2 },
    );
    expect(seen).toEqual({ under: 'night', marked: [], frames: 1, texts: '' });

    // A page that hides one paragraph after another, to see at which our element goes, sees nothing.
    await page.keyboard.press('Escape');
    await until(
      async () => (await inShadow(page, (root) => root.children.length)) === 1,
      'the highlight is all there is',
    );
    await page.evaluate(() => {
      document.getElementById('night')!.style.display = 'none';
    });
    await until(async () => (await boxes(page)).length === 0, 'the highlight is gone');
    expect(await serialised(page)).toContain('<div></div></html>');
  });

  it('overlap, each with its own colour', async () => {
    const page = await open();
    await highlight(page, '#second', 'who runs the bakery on the quay', 'Yellow');
    await untilShown(page, 'Highlighted');
    // A drag that begins in the selection would move its text.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await highlight(page, '#second', 'the bakery', 'Pink');
    await until(
      async () => (await boxes(page)).some(({ look }) => look.includes('pink')),
      'the second is painted',
    );
    await untilPainted(page, '#second', 'who runs the bakery on the quay');
    await untilPainted(page, '#second', 'the bakery');
  });

  it('that are not saved say so with the reason, keep the draft, and are saved on retry', async (test) => {
    // Only the devtools protocol reaches into the background to fill its disk.
    if (stage.kind === 'firefox') return test.skip();
    const page = await open();
    await dragOver(page, '#first', 'Officials spent the weekend');
    await untilShown(page, 'Highlight');
    const target = stage.browser.browser.targets().find((one) => one.type() === 'service_worker');
    const worker = await target!.worker();
    await worker!.evaluate(() => {
      const fail = (): never => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: fail, add: fail });
    });
    await clickShown(page, 'Highlight');
    await untilShown(page, 'Not saved: the disk is full');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.click(4, 300);
    await untilShown(page, 'Retry');
    await untilPainted(page, '#first', 'Officials spent the weekend');
    await stage.browser.stopBackground();
    await clickShown(page, 'Retry');
    await untilShown(page, 'Highlighted');
    await page.reload();
    await untilPainted(page, '#first', 'Officials spent the weekend');
  });

  it('leave no trace when nothing is selected', async () => {
    const page = await open();
    await dragOver(page, '#first', FIRST);
    await untilShown(page, 'Highlight');
    await page.mouse.click(4, 300);
    await untilGone(page);
    expect(await inShadow(page, () => true)).toBeNull();
  });
});
