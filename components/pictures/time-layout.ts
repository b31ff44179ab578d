import { scaleSymlog } from 'd3-scale';

/** What is to be placed in time. */
export interface Dated {
  /** A date or a period, ISO. */
  readonly when: string;
}

export interface PlacedTime<One> {
  readonly one: One;
  /** Where it begins, in units of the picture; and where it ends, the same for a day. */
  readonly from: number;
  readonly to: number;
  /** Row above the axis, from 0 on. */
  readonly row: number;
}

export interface TimeLayout<One> {
  readonly placed: readonly PlacedTime<One>[];
  /** Dates that the axis names, ISO, from left to right. */
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
  /** Where the anchor stands. */
  readonly anchor: number;
  readonly rows: number;
}

/** Width of the picture, in its own units. */
export const TIME_WIDTH = 360;
const MARGIN = 16;
/** Half of a dot with its air, in units. */
const DOT = 6.5;
const DAY_MS = 86_400_000;
/** Days around the anchor that are drawn evenly; beyond, time is drawn ever closer. */
const EVEN_DAYS = 20;
/** Distances from the anchor that the axis may name, in days: months, years, decades. */
const TICK_DAYS = [0, -30, 30, -365, 365, -3_652, 3_652, -18_262, -36_524];
/** Least distance of two names on the axis, in units. */
const TICK_APART = 62;

/**
 * Places events on an axis that is even near the anchor (the article, or the newest event) and logarithmic beyond: news stands in days,
 * what it grew out of in decades, and both have to be told apart on one line.
 */
export function layOutTime<One extends Dated>(events: readonly One[], anchor: string): TimeLayout<One> {
  const zero = Date.parse(anchor);
  const days = (date: string) => (Date.parse(date) - zero) / DAY_MS;
  const spans = events.map((one) => {
    const [start = '', end] = one.when.split('/');
    return { one, from: days(start), to: end === undefined ? days(start) : end === '' ? 0 : days(end) };
  });
  const ends = spans.flatMap(({ from, to }) => [from, to]).concat(0);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const scale = scaleSymlog(
    [Math.min(least, -EVEN_DAYS), Math.max(most, EVEN_DAYS)],
    [MARGIN, TIME_WIDTH - MARGIN],
  );
  scale.constant(EVEN_DAYS);
  const placed: PlacedTime<One>[] = [];
  const taken: number[] = [];
  for (const { one, from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const [left, right] = [scale(from), Math.max(scale(from), scale(to))];
    const free = taken.findIndex((until) => until <= left - DOT);
    const row = free < 0 ? taken.length : free;
    taken[row] = right + DOT;
    placed.push({ one, from: left, to: right, row });
  }
  return { placed, ticks: ticksOf(scale, zero, least, most), anchor: scale(0), rows: taken.length };
}

function ticksOf(scale: (days: number) => number, zero: number, least: number, most: number) {
  const ticks: { date: string; x: number }[] = [];
  for (const days of TICK_DAYS) {
    if (days < least || days > most) continue;
    const x = scale(days);
    if (ticks.some((other) => Math.abs(other.x - x) < TICK_APART)) continue;
    const date = new Date(zero + days * DAY_MS).toISOString();
    ticks.push({ x, date: date.slice(0, Math.abs(days) < 3_000 ? 7 : 4) });
  }
  return ticks.sort((a, b) => a.x - b.x);
}
