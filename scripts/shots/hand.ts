/** A reader's hand, for pictures: it rests, selects, and waits for what it did to settle. */
import type { Page } from 'puppeteer-core';
import { until } from '../../tests/browser/harness/launch';
import { inShadow } from '../../tests/browser/harness/shadow';

/** Rests the mouse on the first place where the page says the name. */
export async function restOn(page: Page, name: string): Promise<void> {
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
    return { x: 0, y: 0 };
  }, name);
  await page.mouse.move(spot.x - 30, spot.y + 4);
  await page.mouse.move(spot.x, spot.y, { steps: 3 });
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

/** Motion of ours is over when nothing in our root is animating. */
export function untilSettled(page: Page): Promise<void> {
  return until(
    async () => (await inShadow(page, (shadow) => shadow.getAnimations().length)) === 0,
    'what is shown has settled',
  );
}
