import { describe, expect, it } from 'vitest';
import {
  DWELL_MS,
  type Effect,
  type Happening,
  type Interaction,
  LEAVE_MS,
  reduce,
  startInteraction,
} from '@/core/card/interaction';

type Mark = 'kim' | 'putin';
const at = (mark: Mark | null, more: Partial<{ onCard: boolean; hurried: boolean; heading: boolean }> = {}) =>
  ({ type: 'point', mark, onCard: false, hurried: false, heading: false, ...more }) as const;
const off = at(null);
const onCard = at(null, { onCard: true });
const dismiss = { type: 'dismiss' } as const;
const engage = { type: 'engage' } as const;
const press = (mark: Mark | null) => ({ type: 'press', mark, caller: 'press' }) as const;
const summon = (mark: Mark) => ({ type: 'summon', mark, caller: 'keyboard' }) as const;
/** The timer that counts runs out. */
const later = 'later' as const;
type Act = Happening<Mark> | typeof later;

function play(acts: readonly Act[]): { state: Interaction<Mark>; effects: Effect<Mark>[] } {
  let state = startInteraction<Mark>();
  const effects: Effect<Mark>[] = [];
  for (const act of acts) {
    const step = reduce(state, act === later ? { type: 'time', timer: state.timer } : act);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const shows = (effects: readonly Effect<Mark>[]) =>
  effects.flatMap((effect) => (effect.do === 'show' ? [effect.mark] : effect.do === 'hide' ? ['hide'] : []));

describe('along the diagram', () => {
  const table: [name: string, acts: Act[], where: Interaction<Mark>['at'], seen: string[]][] = [
    ['nothing happens off the marks', [off, off], 'idle', []],
    ['a rest on a mark dwells', [at('kim')], 'dwelling', []],
    ['300 ms later the card opens', [at('kim'), later], 'open', ['kim']],
    ['slow steps on the mark do not start again', [at('kim'), at('kim'), later], 'open', ['kim']],
    ['a hurried pointer does not dwell', [at('kim', { hurried: true }), later], 'idle', []],
    ['hurry ends the dwelling', [at('kim'), at('kim', { hurried: true }), later], 'idle', []],
    ['leaving the mark ends the dwelling', [at('kim'), off, later], 'idle', []],
    ['another mark is dwelt on anew', [at('kim'), at('putin'), later], 'open', ['putin']],
    ['off the open card it leaves', [at('kim'), later, off], 'leaving', ['kim']],
    ['and is gone after 300 ms', [at('kim'), later, off, later], 'idle', ['kim', 'hide']],
    [
      'back on the mark in time it stays, with no flicker',
      [at('kim'), later, off, at('kim'), later],
      'open',
      ['kim'],
    ],
    ['back on the card in time it stays', [at('kim'), later, off, onCard, later], 'open', ['kim']],
    ['from mark to card', [at('kim'), later, onCard, onCard], 'open', ['kim']],
    [
      'over another mark towards the card',
      [at('kim'), later, at('putin', { heading: true }), onCard],
      'open',
      ['kim'],
    ],
    [
      'a rest on another mark changes the card',
      [at('kim'), later, at('putin'), later],
      'open',
      ['kim', 'putin'],
    ],
    [
      'a hurry over another mark does not',
      [at('kim'), later, at('putin', { hurried: true }), later],
      'idle',
      ['kim', 'hide'],
    ],
    ['on another mark and off again', [at('kim'), later, at('putin'), off, later], 'idle', ['kim', 'hide']],
    ['dismissed while dwelling', [at('kim'), dismiss, later], 'idle', []],
    ['dismissed while open, at once', [at('kim'), later, dismiss], 'idle', ['kim', 'hide']],
    ['dismissed while leaving', [at('kim'), later, off, dismiss], 'idle', ['kim', 'hide']],
    ['dismissed while pinned', [at('kim'), later, press('kim'), dismiss], 'idle', ['kim', 'hide']],
    [
      'dismissed, a tremble of the hand is no new wish',
      [at('kim'), later, dismiss, at('kim'), later],
      'idle',
      ['kim', 'hide'],
    ],
    [
      'dismissed, a quick move is no tremble',
      [at('kim'), later, dismiss, at('kim', { hurried: true }), at('kim'), later],
      'open',
      ['kim', 'hide', 'kim'],
    ],
    [
      'dismissed, left and come back',
      [at('kim'), later, dismiss, off, at('kim'), later],
      'open',
      ['kim', 'hide', 'kim'],
    ],
    [
      'dismissed, on to another',
      [at('kim'), later, dismiss, at('putin'), later],
      'open',
      ['kim', 'hide', 'putin'],
    ],
    [
      'dismissed, a press opens it again',
      [at('kim'), later, dismiss, press('kim')],
      'pinned',
      ['kim', 'hide', 'kim'],
    ],
    [
      'a press on the mark pins the open card',
      [at('kim'), later, press('kim'), off, later],
      'pinned',
      ['kim'],
    ],
    ['a press on a mark opens without waiting', [at('kim'), press('kim')], 'pinned', ['kim']],
    [
      'a press on another mark changes the pinned card',
      [press('kim'), press('putin')],
      'pinned',
      ['kim', 'putin'],
    ],
    ['a press elsewhere closes', [press('kim'), press(null)], 'idle', ['kim', 'hide']],
    ['work in the card pins it', [at('kim'), later, onCard, engage, off, later], 'pinned', ['kim']],
    ['work saves a leaving card', [at('kim'), later, off, engage, later], 'pinned', ['kim']],
    ['there is nothing to work in while idle', [engage], 'idle', []],
    ['summoned from idle', [summon('kim')], 'pinned', ['kim']],
    ['summoned over another', [at('kim'), later, summon('putin')], 'pinned', ['kim', 'putin']],
    ['summoned again it is drawn again', [summon('kim'), summon('kim')], 'pinned', ['kim', 'kim']],
  ];
  it.each(table)('%s', (_name, acts, where, seen) => {
    const { state, effects } = play(acts);
    expect(state.at).toBe(where);
    expect(shows(effects)).toEqual(seen);
  });
});

describe('time', () => {
  it('waits the named delays', () => {
    expect(play([at('kim'), later, off]).effects).toMatchObject([
      { do: 'fetch', mark: 'kim' },
      { do: 'wait', ms: DWELL_MS },
      { do: 'show' },
      { do: 'wait', ms: LEAVE_MS },
    ]);
  });

  it('lets a stale timer die', () => {
    const { state } = play([at('kim'), off, at('putin')]);
    const stale = reduce(state, { type: 'time', timer: state.timer - 1 });
    expect(stale).toEqual({ state, effects: [] });
  });

  it('gives each step towards the card its own 300 ms', () => {
    const towards = at(null, { heading: true });
    const waits = play([at('kim'), later, off, towards, towards]).effects.filter(
      (effect) => effect.do === 'wait',
    );
    expect(waits.map((wait) => wait.timer)).toEqual([1, 2, 3, 4]);
  });

  it('does not lengthen the grace of a pointer that stands still', () => {
    const waits = play([at('kim'), later, off, off, off]).effects.filter((effect) => effect.do === 'wait');
    expect(waits).toHaveLength(2);
  });
});

describe('tokens', () => {
  it('keeps one for as long as one card is up, whatever the pointer does', () => {
    const before = play([at('kim'), later]).state.token;
    expect(play([at('kim'), later, off, at('kim'), onCard, engage]).state.token).toBe(before);
  });

  it('fetches under the token that will be shown', () => {
    for (const acts of [
      [at('kim'), later],
      [at('kim'), later, at('putin'), later],
    ]) {
      const { effects } = play(acts);
      const last = effects.filter((effect) => effect.do === 'show').at(-1);
      expect(effects).toContainEqual({ do: 'fetch', mark: last?.mark, token: last?.token });
    }
  });

  it('gives each opening its own', () => {
    const tokens = play([
      at('kim'),
      later,
      dismiss,
      off,
      at('kim'),
      later,
      press('putin'),
      summon('putin'),
    ]).effects.flatMap((effect) => (effect.do === 'show' ? [effect.token] : []));
    expect(new Set(tokens).size).toBe(4);
  });
});
