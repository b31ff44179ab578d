/** What a reader sees of the card. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { DWELL_MS, LEAVE_MS } from '@/core/card/interaction';
import { inShadow, shownText } from '../harness/shadow';

/** Where the card stands in the window, in CSS pixels; null where there is none. */
export const panelBox = (page: Page) =>
  inShadow(page, (root) => {
    const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });

/** Looks on for so long, in ms, and fails as soon as it is no longer so: twice any grace or delay of the card. */
export async function holds(so: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 2 * (DWELL_MS + LEAVE_MS);
  while (Date.now() < end) expect(await so(), what).toBe(true);
}
export const nothingShown = (page: Page) => async () => (await inShadow(page, () => true)) === null;
export const shows = (page: Page, text: string) => async () => (await shownText(page)).includes(text);
