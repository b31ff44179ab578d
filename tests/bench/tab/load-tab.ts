/** One fresh load of a page, in a tab of its own. */
import type { Page } from 'puppeteer-core';
import { type Pair, type Side, untilMarks } from './pair';
import { threadClock } from './thread';

/** After the load event, in milliseconds, before the thread is asked whether it rests: the background may have to wake first. */
const SETTLE_MS = 600;

/** Milliseconds of the main thread from the navigation until the page is at rest; `act` runs once the page is loaded. */
export async function loadMs(
  pair: Pair,
  side: Side,
  address: string,
  act: (page: Page) => Promise<unknown> = async () => {},
): Promise<number> {
  const page = await pair.tab(side);
  const clock = await threadClock(page);
  await page.goto(address, { waitUntil: 'load' });
  await act(page);
  const worked = await clock.workedAtRest(SETTLE_MS);
  if (side === 'ours') await untilMarks(page);
  await page.close();
  return worked;
}

/** Goes to the end of the article, upon which the rest of a long article is read (docs/adr/0009). */
export function toTheEnd(page: Page): Promise<unknown> {
  return page.evaluate(() => [...document.querySelectorAll('article p')].at(-1)!.scrollIntoView());
}
