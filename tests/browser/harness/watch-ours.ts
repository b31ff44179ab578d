/** What our content script costs a page while something goes on there, by Chromium's sampling profiler; Firefox' driver has none. */
import type { Page } from 'puppeteer-core';

export interface Cost {
  /** Share of the clock on the wall in which our code, or what it called, was running, 0 to 1. */
  readonly share: number;
  /** The longest stretch of it without a break, in milliseconds. */
  readonly longestMs: number;
  /** What the page's heap grew by, in bytes, after collecting garbage before and after. */
  readonly grownBytes: number;
}

/** Between two samples, in microseconds. */
const SAMPLED_US = 500;

/** Returns what our script costs from now on until the returned function is called. */
export async function watchOurs(page: Page): Promise<() => Promise<Cost>> {
  const devtools = await page.createCDPSession();
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLED_US });
  await devtools.send('Profiler.start');
  return async () => {
    const { profile } = await devtools.send('Profiler.stop');
    const cost = { ...costOf(profile), grownBytes: (await heap()) - before };
    await devtools.detach();
    return cost;
  };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: number[];
  }[];
  readonly startTime: number;
  readonly endTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function costOf({ nodes, startTime, endTime, samples = [], timeDeltas = [] }: Profile) {
  const ours = new Set<number>();
  // Parents stand in front of their children: what our code called is ours as well.
  for (const { id, callFrame, children = [] } of nodes)
    if (ours.has(id) || callFrame.url.startsWith('chrome-extension:'))
      for (const one of [id, ...children]) ours.add(one);
  let [total, longest, stretch] = [0, 0, 0];
  samples.forEach((sample, at) => {
    // A sample lasts until the next one.
    const lasted = timeDeltas[at + 1] ?? 0;
    stretch = ours.has(sample) ? stretch + lasted : 0;
    if (ours.has(sample)) total += lasted;
    longest = Math.max(longest, stretch);
  });
  return { share: total / (endTime - startTime), longestMs: longest / 1_000 };
}
