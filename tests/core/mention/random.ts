/** Chances from a seed: the same seed gives the same run on every machine (mulberry32, Tommy Ettinger, public domain). */
export interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of `choices`. */
  pick<T>(choices: readonly T[]): T;
}

/** Chances that follow from `seed`. */
export function chance(seed: number): Chance {
  let state = seed | 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * end);
  };
  return { below, pick: (choices) => choices[below(choices.length)]! };
}
