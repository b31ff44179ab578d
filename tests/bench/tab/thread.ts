/**
 * The clock of a tab's main thread: processor time that it has worked, whatever other programs take of the machine
 * (Chromium's `ThreadTime`). All of it counts, the page's own and ours, scripts, style, layout and paint.
 */
import type { Page } from 'puppeteer-core';

/** A thread that works less than this within `LOOK_MS` is at rest, in milliseconds; a look alone costs about 0.5. */
const REST_MS = 4;
const LOOK_MS = 300;
/** Longest wait for rest, in looks. */
const LOOKS = 60;

export interface ThreadClock {
  /** Milliseconds worked since the clock was set up. */
  worked(): Promise<number>;
  /** Resolves to `worked` once the thread is at rest, at the earliest after `ms` milliseconds. Throws where it never is. */
  workedAtRest(ms: number): Promise<number>;
}

/** Sets the clock of an empty tab. */
export async function threadClock(page: Page): Promise<ThreadClock> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000;
  };
  return {
    worked,
    async workedAtRest(ms) {
      await wait(ms);
      let last = await worked();
      for (let look = 0; look < LOOKS; look++) {
        await wait(LOOK_MS);
        const now = await worked();
        if (now - last < REST_MS) return last;
        last = now;
      }
      throw new Error('the page did not come to rest');
    },
  };
}

/** Resolves after `ms` milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
