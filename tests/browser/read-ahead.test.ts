/** Long articles are read as far ahead of the reader as they are likely to come; nothing else tells that from reading all. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { badgeText } from './badge';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { untilShown } from './harness/shadow';
import { markedTexts } from './marked';
import { highlight, untilPainted } from './marking';
import { reportOf } from './state-of';
import { stepper } from './stepping';

/** Far more than is read at first. */
const PARAGRAPHS = 400;
const filler = Array.from(
  { length: PARAGRAPHS },
  (_, n) =>
    `<p id="p${n}">In the ${n}th chapter of this long report nobody of note is met, the weather holds, the roads are dry, a dog barks at a cart, the harvest is brought in, bread is baked, a letter is sent and another one comes, and so the days go by until the evening.</p>`,
).join('\n');
const LONG = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long report</title><style>p{max-width:40em}</style>
  <article><h1>A long report</h1><p id="first">Vladimir Putin set out in spring.</p>${filler}<p id="last">He met Kim Jong Un in Pyongyang.</p></article></html>`;

eachBrowser('a long article', (stage) => {
  let count = 0;
  const serve = (html = LONG) => {
    const address = `http://long.test/report-${count++}.html`;
    stage.news.serve(address, html);
    return address;
  };
  /** Waits until so many entities are known to be named in the tab in front. */
  const untilNamed = (own: Page, named: string) =>
    until(async () => (await badgeText(own)) === named, `${named} entities are named`);

  it('is read on when the reader comes near the end of what was read, wherever they jump', async () => {
    const own = await stage.browser.openOwn('options.html');
    const page = await stage.browser.open(serve());
    await untilNamed(own, '1');
    expect(await markedTexts(page)).toEqual(['Vladimir Putin']);
    // What a page adds behind what was read waits, too.
    await page.$eval('article', (article) =>
      article.insertAdjacentHTML('beforeend', '<p>Japan was silent.</p>'),
    );
    await page.$eval('#first', (first) => first.insertAdjacentHTML('afterend', '<p>China was silent.</p>'));
    await untilNamed(own, '2');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await untilNamed(own, '5');
    await until(
      async () => (await markedTexts(page)).join() === 'Kim Jong Un,Pyongyang,Japan',
      'the marks at the end are drawn',
    );
    await page.close();
    await own.close();
  });

  it('is read on in a part of the page that scrolls by itself', async () => {
    const own = await stage.browser.openOwn('options.html');
    const address = serve(LONG.replace('p{', 'article{height:90vh;overflow:auto}p{'));
    const page = await stage.browser.open(address);
    await untilNamed(own, '1');
    await page.$eval('article', (article) => article.scrollTo(0, article.scrollHeight));
    await untilNamed(own, '3');
    await until(
      async () => (await markedTexts(page)).join() === 'Kim Jong Un,Pyongyang',
      'the marks at the end are drawn',
    );
    await page.close();
    await own.close();
  });

  it('is read whole for the popup, for a step to the last name, and for a card', async () => {
    const own = await stage.browser.openOwn('options.html');
    const address = serve();
    const page = await stage.browser.open(address);
    await untilNamed(own, '1');
    const report = await reportOf(own, address);
    expect(report?.entities.map(({ entity }) => entity)).toEqual([
      'vladimir-putin',
      'kim-jong-un',
      'pyongyang',
    ]);
    await page.reload();
    await untilNamed(own, '1');
    const step = await stepper(stage, page);
    await step(-1);
    await untilShown(page, 'Pyongyang');
    await page.close();
    await own.close();
  });

  it('is told of as far as it was read where it is put away meanwhile', async () => {
    const own = await stage.browser.openOwn('options.html');
    const address = serve(LONG.replace(filler, filler.repeat(20)));
    const page = await stage.browser.open(address);
    await untilNamed(own, '1');
    const asked = reportOf(own, address);
    await own.bringToFront();
    expect((await asked)?.state).toBe('reading');
    await page.close();
    await own.close();
  });

  it('is read whole for what was selected before anybody could hear of it, and in a field', async () => {
    const select = '<script>getSelection().selectAllChildren(document.getElementById("first"))</script>';
    const early = await stage.browser.open(serve(LONG + select));
    await untilShown(early, 'Highlight');
    await early.close();
    const page = await stage.browser.open(serve(`<textarea>Words that the reader types</textarea>${LONG}`));
    await page.focus('textarea');
    await page.keyboard.down('Shift');
    await page.keyboard.press('End');
    await page.keyboard.up('Shift');
    await untilShown(page, 'Text that is being typed cannot be highlighted.');
    await page.close();
  });

  it('is read whole for what the reader highlights and has highlighted', async () => {
    const address = serve();
    const page = await stage.browser.open(address);
    await highlight(page, '#p3', 'In the 3th chapter of this long report');
    await untilShown(page, 'Highlighted');
    const far = `#p${PARAGRAPHS - 5}`;
    await highlight(page, far, `In the ${PARAGRAPHS - 5}th chapter of this long report`);
    await untilShown(page, 'Highlighted');
    await page.reload();
    await page.$eval('#p3', (paragraph) => paragraph.scrollIntoView({ block: 'center' }));
    await untilPainted(page, '#p3', 'In the 3th chapter of this long report');
    const own = await stage.browser.openOwn('options.html');
    await until(async () => (await reportOf(own, address))?.orphans.length === 0, 'both are placed');
    await page.bringToFront();
    await page.$eval(far, (paragraph) => paragraph.scrollIntoView({ block: 'center' }));
    await untilPainted(page, far, `In the ${PARAGRAPHS - 5}th chapter of this long report`);
    await own.close();
    await page.close();
  });
});
