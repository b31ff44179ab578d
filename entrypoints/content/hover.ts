/** Listens to the reader's hand and to the reducer (core/card/interaction), and does what it says. */
import {
  type Effect,
  type Happening,
  type Interaction,
  reduce,
  shownMark,
  startInteraction,
} from '@/core/card/interaction';
import { headsFor, type Point } from '@/core/card/wedge';
import type { PageSettings } from '@/core/settings/page-settings';
import { groundOf } from '@/dom/ground';
import type { Host } from '@/dom/host';
import { isTyping } from '@/dom/typing';
import { type Ask, createCardReader, whyWords } from './card-reader';
import { watchDismissals } from './dismissals';
import { watchHoldKey } from './hold-key';
import { nearestLine } from './line-of';
import { type LiveMention, rangeOfMention } from './live-mention';
import type { LooksReader } from './looks';
import { createOverlay, type Overlay } from './overlay';
import { pageHint, publishedHint } from './page-hint';
import { type Sample, watchPointer } from './pointer';
import { watchPresses } from './press';
import type { Reading } from './reading';
import { saveCard } from './save-card';
import { watchScrolling } from './scrolling';
import { writeNote } from './write-note';

export interface HoverOptions {
  readonly reading: Pick<Reading, 'map' | 'readAll' | 'mentionAt' | 'rects' | 'near' | 'onChange' | 'point'>;
  readonly host: Host;
  readonly ask: Ask;
  readonly looks: LooksReader;
  readonly settings: () => PageSettings;
  /** The event that began it, if it was one. */
  readonly first?: Event | undefined;
  readonly signal: AbortSignal;
}

export interface Hover {
  /** Opens and pins the card of a mention, with the keyboard's focus in it, whatever the pointer does. */
  openFor(mark: LiveMention): void;
}

/** Starts cards by mouse, pen, touch and request; all is gone when `signal` aborts. */
export function startHover({ reading, host, ask, looks, settings, first, signal }: HoverOptions): Hover {
  const overlay = createOverlay(host);
  const readCard = createCardReader(ask, reading.near, () => publishedHint(document));
  let state: Interaction<LiveMention> = startInteraction();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point = { x: -1, y: -1 };
  let latest: Sample | null = null;
  /** Where the pointer was last on the mark of the card: the wedge's apex. */
  let apex: Point = pointer;

  /** `restedMs` of the rest that opens a card are over already. */
  const tell = (happening: Happening<LiveMention>, restedMs = 0) => {
    const step = reduce(state, happening, isSame, Math.max(0, settings().dwellMs - restedMs));
    state = step.state;
    reading.point((happening.type === 'point' && happening.mark) || shownMark(state));
    for (const effect of step.effects) act(effect);
  };

  const act = (effect: Effect<LiveMention>) => {
    switch (effect.do) {
      case 'wait':
        clearTimeout(timer);
        timer = setTimeout(() => tell({ type: 'time', timer: effect.timer }), effect.ms);
        return;
      case 'fetch':
        void looks.read();
        void readCard(effect.token, effect.mark);
        return;
      case 'show':
        void show(effect);
        return;
      case 'hide':
        overlay.hide();
    }
  };

  const show = async ({ mark, token, caller }: Extract<Effect<LiveMention>, { do: 'show' }>) => {
    const [card, look] = await Promise.all([readCard(token, mark), looks.read()]);
    // A late answer is for an opening that is over.
    if (state.token !== token || shownMark(state) === null) return;
    const element = rangeOfMention(mark).startContainer.parentElement;
    const vertical = element !== null && /^(vertical|sideways)/.test(getComputedStyle(element).writingMode);
    const line = nearestLine(
      () => reading.rects(mark),
      caller === 'pointer' || caller === 'press' ? pointer : null,
      vertical,
      element?.closest('a'),
    );
    if (!card.ok || !look || element === null || line() === null) {
      tell({ type: 'dismiss' });
      return;
    }
    const { theme, scale, counts } = settings();
    if (counts) void ask('countOpening', { entity: mark.entity });
    overlay.show({
      first: card.value,
      looks: look,
      why: whyWords(mark),
      caller,
      ground: theme === 'page' ? groundOf(element) : theme,
      scale,
      near: element,
      line,
      rects: () => reading.rects(mark),
      vertical,
      read: (entity) => ask('drawCard', { entity, near: reading.near(mark), ...publishedHint(document) }),
      send: (act, entity) => ask('actOnCard', { act, entity, surface: mark.surface, ...pageHint(document) }),
      save: (entity) => reading.readAll().then(() => saveCard(ask, entity, mark, reading.map())),
      write: (entity) => void writeNote(ask, { entity }, reading.rects(mark)),
      onClose: () => tell({ type: 'dismiss' }),
      onEngage: () => tell({ type: 'engage' }),
    });
  };

  const onSample = (sample: Sample) => {
    const { at, from, hurried, restedMs, target } = sample;
    latest = sample;
    pointer = at;
    const onCard = host.owns(target) && overlay.box() !== null;
    const under = hurried || onCard ? null : reading.mentionAt(at.x, at.y);
    const of = shownMark(state);
    const mark = under !== null && (mayOpen() || (of !== null && isSame(under, of))) ? under : null;
    if (mark !== null && of !== null && isSame(mark, of)) apex = at;
    else if (of === null && mark !== null) apex = at;
    const card = state.at === 'open' || state.at === 'leaving' ? overlay.box() : null;
    const heading = card !== null && from !== at && headsFor(card, apex, from, at);
    tell({ type: 'point', mark, onCard, hurried, heading }, restedMs);
  };

  /** Scrolling under a still pointer moves the mark away from it. */
  const onScroll = () => {
    const mark = shownMark(state);
    if (mark === null) {
      if (state.at === 'dwelling') tell({ type: 'dismiss' });
      return;
    }
    const underPointer = reading.mentionAt(pointer.x, pointer.y);
    const onCard = contains(overlay.box(), pointer);
    const stays =
      state.at === 'pinned'
        ? reading.rects(mark).some(inViewport)
        : onCard || (underPointer !== null && isSame(underPointer, mark));
    if (stays) overlay.follow();
    else tell({ type: 'dismiss' });
  };

  const mayOpen = watchHoldKey(
    () => settings().hold,
    () => latest && onSample({ ...latest, from: latest.at, hurried: false, restedMs: 0 }),
    signal,
  );
  watchPointer(
    onSample,
    () => tell({ type: 'point', mark: null, onCard: false, hurried: false, heading: false }),
    first,
    signal,
  );
  watchPresses(
    (target) => host.owns(target),
    (at, caller) => {
      if (at !== null) pointer = at;
      tell({ type: 'press', mark: at && reading.mentionAt(at.x, at.y), caller });
    },
    signal,
  );
  watchDismissals((reason) => {
    // A pinned card waits for the reader who follows one of its links to a new tab.
    if (reason !== 'left' || state.at !== 'pinned') tell({ type: 'dismiss' });
  }, signal);
  window.addEventListener(
    'keydown',
    ({ isTrusted, key }) => {
      // The key stays the page's own.
      if (isTrusted && key === 'Enter' && !isTyping(document)) tell({ type: 'engage' });
    },
    { passive: true, capture: true, signal },
  );
  watchScrolling(onScroll, signal);
  const forget = reading.onChange(() => {
    const mark = shownMark(state);
    if (mark === null) return;
    if (reading.rects(mark).length === 0) tell({ type: 'dismiss' });
    else overlay.follow();
  });
  signal.addEventListener(
    'abort',
    () => {
      forget();
      clearTimeout(timer);
      tell({ type: 'dismiss' });
    },
    { once: true },
  );

  return {
    openFor: (mark) => tell({ type: 'summon', mark, caller: 'keyboard' }),
  };
}

/** A block that changed is scanned again: the same words are the same mark. */
function isSame(a: LiveMention, b: LiveMention): boolean {
  return a === b || (a.entity === b.entity && a.block.element === b.block.element && a.start === b.start);
}

const contains = (box: ReturnType<Overlay['box']>, { x, y }: Point) =>
  box !== null && x >= box.left && x < box.right && y >= box.top && y < box.bottom;

const inViewport = ({ top, bottom, left, right }: DOMRect) =>
  bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
