/** What a tab's main thread does while a page loads, from Chromium's trace. */
import { type Pair, type Side, untilMarks } from './pair';
import { wait } from './thread';

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline'];
/** The trace's names of one task of a thread, of styling elements anew, and of the moment from which on we may work. */
const TASK = 'ThreadControllerImpl::RunTask';
const STYLING = 'UpdateLayoutTree';
const PARSED = 'MarkDOMContent';
/** Its names of what runs a script: those with an address tell whose it is, and a page of the benches asks for no idle time. */
const SCRIPTS = ['EvaluateScript', 'FunctionCall'];
const IDLE = 'FireIdleCallback';
/** How long the trace goes on once the page is at rest or marked, in milliseconds. */
const TRACED_MS = 1_500;

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
  /** Milliseconds of processor time of the task that took most of it, whoever's it was. */
  readonly longest: number;
  /** The same of those tasks that ran a line of ours; 0 without the extension. */
  readonly ours: number;
  /** The same by the clock on the wall. */
  readonly oursByTheWall: number;
  /** Elements styled since our script began, each as often as it was; 0 without the extension. */
  readonly styled: number;
}

/** What the main thread does from the moment the page is parsed. Frames that our marks cause have no line of ours in them. */
export async function traceLoad(pair: Pair, side: Side, address: string): Promise<Traced> {
  const page = await pair.tab(side);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(address, { waitUntil: 'load' });
  if (side === 'ours') await untilMarks(page);
  await wait(TRACED_MS);
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const begin = traceEvents.findLast(({ name }) => name === PARSED);
  if (!begin) throw new Error('the trace does not tell when the page was parsed');
  const ofThread = (...wanted: string[]) =>
    traceEvents.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        wanted.includes(name) && pid === begin.pid && tid === begin.tid && ts + dur >= begin.ts,
    );
  const scripts = ofThread(...SCRIPTS, IDLE).filter(
    ({ name, args }) => name === IDLE || JSON.stringify(args).includes('chrome-extension:'),
  );
  const tasks = ofThread(TASK);
  const ours = tasks.filter(({ ts, dur = 0 }) =>
    scripts.some((script) => script.ts >= ts && script.ts < ts + dur),
  );
  const most = (of: 'dur' | 'tdur', among: readonly TraceEvent[]) =>
    Math.max(0, ...among.map((task) => task[of] ?? 0)) / 1_000;
  const first = Math.min(...scripts.map(({ ts }) => ts));
  const styled = ofThread(STYLING)
    .filter(({ ts }) => ts > first)
    .reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0);
  return {
    longest: most('tdur', tasks),
    ours: most('tdur', ours),
    oursByTheWall: most('dur', ours),
    styled,
  };
}
