/**
 * When a card opens, stays and leaves: one reducer decides, effects (entrypoints/content/hover.ts) listen.
 *
 *                    rest on a mark              300 ms
 *        ┌────────┐ ───────────────▶ ┌──────────┐ ─────────▶ ┌────────┐ ◀── back on mark or card ──┐
 *        │  idle  │                  │ dwelling │            │  open  │                            │
 *        └────────┘ ◀─────────────── └──────────┘            └────────┘ ── off both ──▶ ┌─────────┐│
 *          ▲ ▲ ▲     leave, hurry                              │                        │ leaving │┘
 *          │ │ │                                               │ press, engage          └─────────┘
 *          │ │ └─────────────── 300 ms after the last step towards the card ─────────────┘   │
 *          │ │                                                 ▼                             │ press
 *          │ └──── dismiss, press elsewhere ──────────── ┌────────┐ ◀────────────────────────┘
 *          └─────────────────────────────────────────── │ pinned │ ◀── summon (keyboard, popup, touch): from any
 *                                                        └────────┘
 *
 * `dismiss` (Esc, scrolled away, selection begun, navigation, tab hidden, off) leads from each state to idle at once. The mark that was
 * sent away stays `barred` there until the pointer has left it or made a quick move: a hand that trembles is not asking again.
 * Each opening has a token; answers and timers of an earlier one die quietly.
 */

/** Rest before a card opens, in ms: issue 2. (Wikipedia's Page Previews wait 500.) */
export const DWELL_MS = 300;
/** Grace before a card leaves, in ms: as Page Previews. */
export const LEAVE_MS = 300;
/** A pointer at this speed or above, in CSS px per ms, merely passes: as 10ten. */
export const HURRY_PX_PER_MS = 0.5;

/** How the card was called: it decides where it stands, and whether it takes the focus and is read out (keyboard). */
export type Caller = 'pointer' | 'press' | 'touch' | 'keyboard';

/** `token` names one opening, `timer` the only timer that counts; both only grow. */
interface Counters {
  readonly token: number;
  readonly timer: number;
}

/** What a card is about and why it is there; `next` is a mark that the pointer rests on while a card leaves. */
export type Interaction<M> = Counters &
  (
    | { readonly at: 'idle'; readonly barred: M | null }
    | { readonly at: 'dwelling'; readonly mark: M }
    | { readonly at: 'open'; readonly mark: M }
    | { readonly at: 'leaving'; readonly mark: M; readonly next: M | null }
    | { readonly at: 'pinned'; readonly mark: M }
  );

export type Happening<M> =
  /** The pointer is somewhere: on a mark, on the card, or on neither. */
  | {
      readonly type: 'point';
      readonly mark: M | null;
      readonly onCard: boolean;
      readonly hurried: boolean;
      readonly heading: boolean;
    }
  /** A timer of `wait` ran out. */
  | { readonly type: 'time'; readonly timer: number }
  /** Click or tap on a mark (null: elsewhere on the page). */
  | { readonly type: 'press'; readonly mark: M | null; readonly caller: Caller }
  /** The card is wanted whatever the pointer does. */
  | { readonly type: 'summon'; readonly mark: M; readonly caller: Caller }
  /** The reader works in the card, follows a name in it, or pins it by Enter. */
  | { readonly type: 'engage' }
  | { readonly type: 'dismiss' };

/** What the listener has to do, in order. */
export type Effect<M> =
  | { readonly do: 'wait'; readonly timer: number; readonly ms: number }
  /** Ask for the card already, so that it is there when the dwelling ends. */
  | { readonly do: 'fetch'; readonly mark: M; readonly token: number }
  | { readonly do: 'show'; readonly mark: M; readonly token: number; readonly caller: Caller }
  | { readonly do: 'hide' };

export interface Step<M> {
  readonly state: Interaction<M>;
  readonly effects: readonly Effect<M>[];
}

type Same<M> = (a: M, b: M) => boolean;

/** Returns the state of a page where nothing has happened yet. */
export const startInteraction = <M>(): Interaction<M> => ({
  at: 'idle',
  token: 0,
  timer: 0,
  barred: null,
});

/** Returns the mark whose card is on the screen (or asked for), null when there is none. */
export const shownMark = <M>(state: Interaction<M>): M | null =>
  state.at === 'open' || state.at === 'leaving' || state.at === 'pinned' ? state.mark : null;

/** Returns what follows from a happening; `same` tells whether two marks are one, `dwellMs` how long the reader wants to rest. */
export function reduce<M>(
  state: Interaction<M>,
  happening: Happening<M>,
  same: Same<M> = Object.is,
  dwellMs = DWELL_MS,
): Step<M> {
  switch (happening.type) {
    case 'dismiss':
      return rest(state, markOf(state));
    case 'engage':
      return state.at === 'open' || state.at === 'leaving'
        ? stay(as(state, 'pinned', state.mark))
        : stay(state);
    case 'summon':
      return summon(state, happening.mark, happening.caller);
    case 'press': {
      const { mark, caller } = happening;
      if (mark === null) return rest(state);
      const shown = shownMark(state);
      return shown !== null && same(shown, mark)
        ? stay(as(state, 'pinned', shown))
        : summon(state, mark, caller);
    }
    case 'time':
      return happening.timer === state.timer ? onTime(state) : stay(state);
    case 'point':
      return onPoint(state, happening, same, dwellMs);
  }
}

const stay = <M>(state: Interaction<M>): Step<M> => ({ state, effects: [] });

const as = <M>({ token, timer }: Counters, at: 'open' | 'pinned', mark: M): Interaction<M> => ({
  at,
  token,
  timer,
  mark,
});

/** The mark that something is on about: dwelt on, or with its card on the screen. */
const markOf = <M>(state: Interaction<M>): M | null => (state.at === 'idle' ? state.barred : state.mark);

function rest<M>(state: Interaction<M>, barred: M | null = null): Step<M> {
  const { token, timer } = state;
  return {
    state: { at: 'idle', token, timer, barred },
    effects: shownMark(state) === null ? [] : [{ do: 'hide' }],
  };
}

function dwell<M>(before: Counters, mark: M, ms: number): Step<M> {
  const token = before.token + 1;
  const timer = before.timer + 1;
  return {
    state: { at: 'dwelling', token, timer, mark },
    effects: [
      { do: 'fetch', mark, token },
      { do: 'wait', timer, ms },
    ],
  };
}

/** A pointer that comes to rest on another mark gets that one's card when this one leaves, at once. */
function leave<M>(before: Counters, mark: M, next: M | null): Step<M> {
  const timer = before.timer + 1;
  const fetch: Effect<M>[] = next === null ? [] : [{ do: 'fetch', mark: next, token: before.token + 1 }];
  return {
    state: { at: 'leaving', token: before.token, timer, mark, next },
    effects: [...fetch, { do: 'wait', timer, ms: LEAVE_MS }],
  };
}

function open<M>(state: Interaction<M>, token: number, mark: M): Step<M> {
  return {
    state: as({ ...state, token }, 'open', mark),
    effects: [{ do: 'show', mark, token, caller: 'pointer' }],
  };
}

function summon<M>(state: Interaction<M>, mark: M, caller: Caller): Step<M> {
  const token = state.token + 1;
  return { state: as({ ...state, token }, 'pinned', mark), effects: [{ do: 'show', mark, token, caller }] };
}

function onTime<M>(state: Interaction<M>): Step<M> {
  if (state.at === 'dwelling') return open(state, state.token, state.mark);
  if (state.at !== 'leaving') return stay(state);
  return state.next === null ? rest(state) : open(state, state.token + 1, state.next);
}

type Pointing<M> = Extract<Happening<M>, { type: 'point' }>;

function onPoint<M>(state: Interaction<M>, pointing: Pointing<M>, same: Same<M>, dwellMs: number): Step<M> {
  const { mark, onCard, hurried, heading } = pointing;
  switch (state.at) {
    case 'pinned':
      return stay(state);
    case 'idle':
      if (mark === null || hurried) return rest(state);
      return state.barred !== null && same(mark, state.barred) ? stay(state) : dwell(state, mark, dwellMs);
    case 'dwelling':
      if (mark === null || hurried) return rest(state);
      return same(mark, state.mark) ? stay(state) : dwell(state, mark, dwellMs);
    case 'open':
    case 'leaving': {
      if (onCard || (mark !== null && same(mark, state.mark))) return stay(as(state, 'open', state.mark));
      const next = hurried || heading ? null : mark;
      const before = state.at === 'leaving' ? state.next : null;
      const anew =
        state.at === 'open' || heading || (next !== null && (before === null || !same(next, before)));
      return anew ? leave(state, state.mark, next) : stay({ ...state, next });
    }
  }
}
