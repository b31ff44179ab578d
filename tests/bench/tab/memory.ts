/** What a tab holds in memory, after a full garbage collection. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Memory of a tab, in bytes. */
export interface TabMemory {
  /** The JavaScript heap of the tab's main thread, the page's and ours, with array buffers and the DOM objects it holds. */
  readonly heap: number;
  /** What the tab's process alone holds of the machine (Chromium's private footprint): code, heaps, layout, all. */
  readonly footprint: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly args: {
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId?: number }[] };
    readonly dumps?: { readonly process_totals?: { readonly private_footprint_bytes?: string } };
  };
}

/** Takes stock of a tab that shows `address`. Throws where Chromium does not tell. */
export async function tabMemory(page: Page, address: string): Promise<TabMemory> {
  const client = await page.createCDPSession();
  const footprint = await privateFootprint(client, address);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, footprint };
}

async function privateFootprint(client: CDPSession, address: string): Promise<number> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-memory-infra', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
      // No dumps but the one that is asked for; the protocol's types know a record of strings only.
      memoryDumpConfig: { triggers: [] } as unknown as Record<string, string>,
    },
  });
  // Deterministic: after a garbage collection in every process.
  await client.send('Tracing.requestMemoryDump', { deterministic: true, levelOfDetail: 'light' });
  await client.send('Tracing.end');
  await complete;
  const frame = events
    .flatMap(({ args }) => args.data?.frames ?? [])
    .find(({ url, processId }) => url === address && processId !== undefined);
  const dump = events.find(
    ({ ph, pid, args }) => ph === 'v' && pid === frame?.processId && args.dumps?.process_totals,
  );
  const bytes = dump?.args.dumps?.process_totals?.private_footprint_bytes;
  if (bytes === undefined) throw new Error('the memory dump does not tell of the tab');
  return Number.parseInt(bytes, 16);
}
