/** What a tab's main thread does while a page loads, from Chromium's trace. */
import { type Pair, untilMarks } from './pair';
import { wait } from './thread';

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline'];
/** The trace's names of one task of a thread, and of styling elements anew. */
const TASK = 'ThreadControllerImpl::RunTask';
const STYLING = 'UpdateLayoutTree';
/** How long the trace goes on once the page is marked, in milliseconds. */
const TRACED_MS = 1_000;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` is processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly elementCount?: number };
}

export interface Traced {
  /** Milliseconds by the clock on the wall. */
  readonly wall: number;
  /** Milliseconds of processor time, of the task that took most of it. */
  readonly worked: number;
  /** Elements styled anew, each as often as it was. */
  readonly styled: number;
}

/**
 * The longest task, and what was styled, from the moment our script is evaluated, whoever's it is: frames that our marks cause have
 * no line of ours in them, so tasks are not told apart by who is in them.
 */
export async function traceLoad(pair: Pair, address: string): Promise<Traced> {
  const page = await pair.tab('ours');
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(address, { waitUntil: 'load' });
  await untilMarks(page);
  await wait(TRACED_MS);
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const begin = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('chrome-extension:'),
  );
  if (!begin) throw new Error('the trace does not tell of our script');
  const ofThread = (wanted: string) =>
    traceEvents.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === wanted && pid === begin.pid && tid === begin.tid && ts + dur >= begin.ts,
    );
  const tasks = ofThread(TASK);
  const most = (of: 'dur' | 'tdur') => Math.max(...tasks.map((task) => task[of] ?? 0)) / 1_000;
  const styled = ofThread(STYLING).reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0);
  return { wall: most('dur'), worked: most('tdur'), styled };
}
