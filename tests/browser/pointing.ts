/** Where things are on a page, and a mouse that goes there as a hand does. */
import type { Page } from 'puppeteer-core';

/** Where the middle of an element's first line is, in the viewport. */
export const middleOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2, top, bottom: top + height };
  });

/** Moves the mouse to the element as a hand does: in steps, and rests there. */
export async function restOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.move(x - 30, y + 3, { steps: 4 });
  await page.mouse.move(x, y, { steps: 6 });
}

/** Where the middle of these words is, which stand in an element's first text. */
export const middleOfWords = (page: Page, selector: string, words: string) =>
  page.$eval(
    selector,
    (element, wanted) => {
      const text = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(wanted));
      range.setEnd(text, range.startOffset + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    words,
  );
