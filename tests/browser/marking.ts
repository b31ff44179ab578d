/** What a reader does to mark text, and what the tests see of it. */
import type { Page } from 'puppeteer-core';
import { until } from './harness/launch';
import { clickShown, inLayers } from './harness/shadow';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Drags the real mouse over the words of a text in an element, as a hand does. */
export async function dragOver(page: Page, selector: string, words: string): Promise<void> {
  const [from, to] = await page.$eval(
    selector,
    (element, wanted) => {
      element.scrollIntoView({ block: 'center' });
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const all = nodes.map(({ data }) => data).join('');
      const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
      const match = pattern.exec(all);
      if (!match) throw new Error(`no “${wanted}” in ${element.id}`);
      const boundary = (at: number): [Text, number] => {
        let rest = at;
        for (const node of nodes) {
          if (rest <= node.data.length) return [node, rest];
          rest -= node.data.length;
        }
        throw new Error('beyond the end');
      };
      const range = document.createRange();
      range.setStart(...boundary(match.index));
      range.setEnd(...boundary(match.index + match[0].length));
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [rects[0]!, rects.at(-1)!];
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: last.right, y: last.top + last.height / 2 },
      ] as const;
    },
    words,
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/** Drags over the words and presses a button of the bar. */
export async function highlight(
  page: Page,
  selector: string,
  words: string,
  button = 'Highlight',
): Promise<void> {
  await dragOver(page, selector, words);
  await clickShown(page, button);
}

/** The boxes of highlights and private marks in the viewport, in order down the page; empty where none is painted. */
export async function boxes(page: Page): Promise<(Rect & { look: string })[]> {
  const found = await inLayers(page, (roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('.box')])
      .map((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        return { left, top, right, bottom, look: box.className };
      }),
  );
  return (found ?? []).sort((a, b) => a.top - b.top);
}

/** The line boxes of the words in an element, in the viewport: what a highlight has to cover, one rectangle a line. */
export function lines(page: Page, selector: string, words: string): Promise<Rect[]> {
  return page.$eval(
    selector,
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const all = nodes.map(({ data }) => data).join('');
      const match = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).exec(
        all,
      )!;
      const found: { left: number; top: number; right: number; bottom: number }[] = [];
      let at = 0;
      for (const node of nodes) {
        const from = Math.max(0, match.index - at);
        const to = Math.min(node.data.length, match.index + match[0].length - at);
        at += node.data.length;
        if (from >= to) continue;
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        for (const { left, top, right, bottom, width } of range.getClientRects()) {
          if (width === 0) continue;
          const last = found.at(-1);
          if (last && Math.abs(last.top - top) < 2) last.right = Math.max(last.right, right);
          else found.push({ left, top, right, bottom });
        }
      }
      return found;
    },
    words,
  );
}

/** Waits until the painted boxes are the lines of these words, to the pixel. */
export async function untilPainted(page: Page, selector: string, words: string): Promise<void> {
  let seen = '';
  await until(async () => {
    const [wanted, painted] = [await lines(page, selector, words), await boxes(page)];
    seen = JSON.stringify({ wanted, painted });
    return (
      wanted.length > 0 &&
      wanted.every((line) =>
        painted.some((box) => sides.every((side) => Math.abs(box[side] - line[side]) < 1.5)),
      )
    );
  }, `“${words}” is painted`).catch((error) => {
    throw new Error(`${error.message} ${seen}`);
  });
}
const sides = ['left', 'top', 'right', 'bottom'] as const;
