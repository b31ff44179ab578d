/** A reader's hand, for pictures: it rests, selects, and waits for what it did to settle. */
import type { Page } from 'puppeteer-core';
import { until } from '../../tests/browser/harness/launch';
import { inShadow } from '../../tests/browser/harness/shadow';

/** Brings the first place where the article says the words to the middle of the window; where that is then, in the viewport. */
export async function middleOfWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  const spot = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!spot) throw new Error(`The article does not say “${words}”`);
  return spot;
}

/** Rests the mouse on the first place where the article says the words. */
export async function restOn(page: Page, words: string): Promise<void> {
  const spot = await middleOfWords(page, words);
  await page.mouse.move(spot.x - 30, spot.y + 4);
  await page.mouse.move(spot.x, spot.y, { steps: 3 });
}

/** Waits until something of ours that can be seen stands in our root. */
export function untilInShadow(page: Page, selector: string): Promise<void> {
  return until(
    async () =>
      Boolean(
        await inShadow(
          page,
          (root, css) => [...root.querySelectorAll(css)].some((one) => one.checkVisibility()),
          selector,
        ),
      ),
    `${selector} is shown`,
  );
}

/** Goes to something of ours with the mouse and clicks it. */
export async function pressShown(page: Page, selector: string): Promise<void> {
  await untilInShadow(page, selector);
  const spot = await inShadow(
    page,
    (root, css) => {
      const found = [...root.querySelectorAll(css)].find((one) => one.checkVisibility());
      found?.scrollIntoView({ block: 'nearest' });
      const box = found?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
  );
  if (!spot) throw new Error(`${selector} is gone`);
  await page.mouse.move(spot.x, spot.y, { steps: 6 });
  await page.mouse.click(spot.x, spot.y);
}

/** Selects most of the first line of a paragraph, as a hand does. */
export async function selectSentence(page: Page): Promise<void> {
  const box = await page.evaluate(() => {
    const paragraph = document.querySelectorAll('article p')[3] as Element;
    paragraph.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const line = range.getClientRects()[0] as DOMRect;
    return { x: line.x, y: line.y + line.height / 2, width: line.width };
  });
  await page.mouse.move(box.x + 2, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y, { steps: 8 });
  await page.mouse.up();
}

/** Motion of ours is over when nothing in our root is animating, or nothing of ours is there. */
export function untilSettled(page: Page): Promise<void> {
  return until(
    async () => !(await inShadow(page, (shadow) => shadow.getAnimations().length)),
    'what is shown has settled',
  );
}
