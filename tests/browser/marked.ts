/** What is marked on a page, read as the page itself could: from the registry of its highlights and the style of their text. */
import type { Page } from 'puppeteer-core';
import { until } from './harness/launch';

/** Texts under our marks that are underlined, in document order of the light tree; empty where none is drawn. */
export function markedTexts(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return page.evaluate(() => {
    const ranges: AbstractRange[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>)
      if (name.startsWith('names-'))
        for (const range of highlight) {
          const element = range.startContainer.parentElement;
          const style = element && getComputedStyle(element, `::highlight(${name})`);
          // Text right inside a shadow root has no element to ask.
          if (!style || style.textDecorationLine === 'underline') ranges.push(range);
        }
    const live = ranges
      .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
      .map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return copy;
      });
    // No function in here has a name: the scripts' own compiler would call a helper that the page has not.
    return live
      .sort((a, b) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      )
      .map((range) => range.toString().replace(/\s+/g, ' '));
  });
}

/** Waits until exactly these texts are marked, in this order. */
export async function untilMarked(page: Pick<Page, 'evaluate'>, texts: readonly string[]): Promise<void> {
  let last: string[] = [];
  try {
    await until(async () => {
      last = await markedTexts(page);
      return last.join('|') === texts.join('|');
    }, 'the marks are these');
  } catch {
    throw new Error(`marked: ${last.join(' | ')}\nwanted: ${texts.join(' | ')}`);
  }
}
