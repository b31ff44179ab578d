/** Reads the article: text map, mentions, marks, and all of them again where the page changes. */
import type { EntityType } from '@/core/pack/terms';
import { correctionKey } from '@/core/settings/corrections';
import { drawnMentions } from '@/core/settings/drawn';
import type { PageSettings } from '@/core/settings/page-settings';
import { createAllowance } from '@/dom/allowance';
import { partBoxes } from '@/dom/anchor-boxes';
import { isArticleLike } from '@/dom/article';
import { type Change, noChange } from '@/dom/change';
import { caretAt, isOn } from '@/dom/hit';
import { lookForLateShadows } from '@/dom/late-shadows';
import { BROWSER_LAYOUT } from '@/dom/layout';
import { createLiveMap } from '@/dom/live-map';
import type { MarkStyle } from '@/dom/mark-sheet';
import { createPainter } from '@/dom/paint';
import { Ended, inSlices, pause } from '@/dom/slices';
import type { Block, TextMap } from '@/dom/text-map';
import { createWatch } from '@/dom/watch';
import type { PageEntity } from '@/platform/messaging/protocol/tab-requests';
import type { Ask } from './card-reader';
import { createDetection } from './detection';
import { type LiveMention, mentionsByNode, rangeOfMention, touches } from './live-mention';
import { entitiesNear } from './near';
import { placesIn } from './places';
import { createReadAhead } from './read-ahead';
import { revealRange } from './reveal';

/** What a session sees on its page. */
export interface Reading {
  /** `waiting` until the page was read for the first time. */
  state(): 'waiting' | 'reading' | 'not-article';
  /** The readable text as of the last refresh, as far as it was read; also on pages that are no article. */
  map(): TextMap;
  /** True where `map` and `mentions` are of the whole text. */
  isWhole(): boolean;
  /** Reads what is left of the text, now and from now on; resolves when it is read, or can be no more. */
  readAll(): Promise<void>;
  /** All mentions in what was read, in the order of the article. */
  mentions(): readonly LiveMention[];
  /** The mention whose painted text is under a point of the viewport, or null. */
  mentionAt(x: number, y: number): LiveMention | null;
  /** The line boxes of a mention in viewport coordinates; empty where it is not shown. */
  rects(mention: LiveMention): DOMRect[];
  /** Ids of the other entities around a mention: of its paragraph, nearest first, then of the article, most named first. */
  near(mention: LiveMention): string[];
  /** Scrolls a mention into view. */
  reveal(mention: LiveMention): void;
  /** The entities of the article in order, with counts. */
  entities(): PageEntity[];
  /** Open shadow roots with readable text. */
  shadowRoots(): readonly ShadowRoot[];
  /** Calls `listener` after each refresh that changed the map or the mentions; returns the undo. */
  onChange(listener: () => void): () => void;
  /** Draws a mention that the settings leave undrawn, for as long as the pointer is on it or its card stands; null: none. */
  point(mention: LiveMention | null): void;
  /** Mentions that are drawn where the page cannot look, and how. */
  privateMarks(): ReadonlyMap<LiveMention, MarkStyle>;
  /** Calls `listener` after each refresh that `onChange` tells of, and where `point` draws other private marks; returns the undo. */
  onMarks(listener: () => void): () => void;
  /** Takes in changed settings. */
  obey(): void;
  /** Detects anew; what was found stays until then. */
  reread(): void;
  /** Judges anew whether this is an article, as after a change of address. */
  reconsider(): void;
}

export interface ReadingOptions {
  readonly document: Document;
  readonly ask: Ask;
  readonly settings: () => PageSettings;
  readonly signal: AbortSignal;
}

/** Changes are gathered for so long before they are taken in, in milliseconds: a page adds its text in bursts. */
const GATHER_MS = 50;
/** The same where the page goes on and on: nobody reads so fast, and each time costs. */
const GATHER_LONG_MS = 300;

/** Starts reading when the browser is idle; nothing is left of it after `signal` aborts. */
export function startReading({ document, ask, settings, signal }: ReadingOptions): Reading {
  const listeners = new Set<() => void>();
  const markListeners = new Set<() => void>();
  const shadows = new Set<ShadowRoot>();
  const allowance = createAllowance(performance.now());
  const painter = createPainter(document, signal);
  const detect = createDetection(ask, BROWSER_LAYOUT, () => document.documentElement.lang);
  let state: ReturnType<Reading['state']> = 'waiting';
  let found: readonly LiveMention[] = [];
  /** Those of `found` that the reader did not reject. */
  let mentions: readonly LiveMention[] = [];
  let drawn: ReadonlySet<LiveMention> = new Set();
  let pointed: LiveMention | null = null;
  let byBlock: ReadonlyMap<Block, readonly LiveMention[]> = new Map();
  let hasEnded = false;
  /** Null until it is asked for: most pages are read without a pointer on a name. */
  let byNode: ReadonlyMap<Node, readonly LiveMention[]> | null = null;
  const mentionsAt = (node: Node): readonly LiveMention[] => {
    byNode ??= mentionsByNode(mentions);
    return byNode.get(node) ?? [];
  };
  let wake = (): void => {};
  let forced = false;
  let isAllAsked = false;
  /** True where other things may be known than when `found` was. */
  let isOutdated = false;

  const watch = createWatch(
    document,
    {
      change: () => wake(),
      text: (node) => {
        for (const { block } of mentionsAt(node)) painter.lift(block);
      },
    },
    signal,
  );
  const ahead = createReadAhead(document.defaultView!, () => force(), signal);
  const live = createLiveMap(
    document,
    BROWSER_LAYOUT,
    (shadow) => {
      shadows.add(shadow);
      watch.include(shadow);
    },
    ahead.isEnough,
  );
  const isWhole = (): boolean => hasEnded || (state !== 'waiting' && live.isWhole());
  const force = (): void => {
    forced = true;
    wake();
  };

  /** Takes a change into the map; returns whether there is something else to detect in. */
  function* mapAnew(change: Change | null): Generator<void, boolean, void> {
    const isNew = change === null || (yield* live.refresh(change));
    if (change === null) yield* live.begin();
    const judged = state;
    if (state !== 'reading')
      state = settings().anyway || isArticleLike(document, live.map().blocks) ? 'reading' : 'not-article';
    const isOther = isNew || isOutdated || state !== judged;
    isOutdated = false;
    // Marks that stay may have been moved.
    if (!isOther) painter.follow();
    return isOther;
  }

  function* show(mentionsNow: Generator<void, LiveMention[], void> | null): Generator<void, void, void> {
    found = mentionsNow ? yield* mentionsNow : [];
    decideDrawn();
    yield;
    yield* painter.paint(live.map().blocks, marksOf);
  }

  const decideDrawn = (): void => {
    const corrected = new Set(settings().corrected);
    mentions = corrected.size
      ? found.filter(({ entity, surface }) => !corrected.has(correctionKey(entity, surface)))
      : found;
    byBlock = Map.groupBy(mentions, ({ block }) => block);
    byNode = null;
    drawn = drawnMentions(mentions, live.map().blocks, settings());
  };
  /** Draws at once, for what the reader does. */
  const paint = (): void => {
    // Run to its end by hand: a minifier takes a spread that nobody reads for nothing.
    const steps = painter.paint(live.map().blocks, marksOf);
    while (!steps.next().done);
  };
  const isMarked = (mention: LiveMention): boolean => mention === pointed || drawn.has(mention);
  const marksOf = (block: Block) =>
    byBlock
      .get(block)
      ?.filter((mention) => !mention.isPrivate && isMarked(mention))
      .map(({ start, end, type }) => ({
        start,
        end,
        style: styleOf(type, settings().markLook),
      }));

  const tell = (): void => {
    for (const listener of [...listeners, ...markListeners]) listener();
  };

  const follow = async (): Promise<void> => {
    const spent = (ms: number): void => allowance.spend(ms, performance.now());
    /** What the page did not ask for costs it nothing of its allowance. */
    const work = async (change: Change | null, hear?: typeof spent): Promise<void> => {
      if (await inSlices(mapAnew(change), document, signal, hear)) {
        const { blocks } = live.map();
        const take = state === 'reading' ? await detect(blocks) : null;
        await inSlices(show(take?.() ?? null), document, signal, hear);
        tell();
      }
      ahead.took(live.map().blocks, live.isWhole());
    };
    await work(null);
    lookForLateShadows(live.waiting, force, signal);
    for (let isGoingOn = false; ; ) {
      const ofThePage = watch.take();
      const change = forced ? { ...(ofThePage ?? noChange()), all: true } : ofThePage;
      const hear = forced ? undefined : spent;
      forced = false;
      if (change) await work(change, hear);
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const gather = isGoingOn && change ? GATHER_LONG_MS : GATHER_MS;
      isGoingOn = change !== null;
      await pause(Math.max(gather, allowance.wait(performance.now())), signal);
    }
  };
  follow().catch((error) => {
    // Whatever a page did to break the reading, its console is not ours to write to.
    if (!(error instanceof Ended)) mentions = [];
    hasEnded = true;
    ahead.took([], true);
  });

  return {
    state: () => state,
    map: live.map,
    isWhole,
    readAll() {
      if (isAllAsked && isWhole()) return Promise.resolve();
      const read = ahead.wantAll();
      // What is being read for the first time stops for no number of blocks any more; and once is enough.
      if (!isAllAsked && !isWhole() && state !== 'waiting') force();
      isAllAsked = true;
      return isWhole() ? Promise.resolve() : read;
    },
    mentions: () => mentions,
    mentionAt(x, y) {
      const caret = mentions.length > 0 ? caretAt(document, x, y, [...shadows]) : null;
      if (!caret) return null;
      const { node, offset } = caret;
      const isUnder = (mention: LiveMention): boolean =>
        touches(mention, node, offset) && isOn(partBoxes(mention), x, y);
      return mentionsAt(node).find(isUnder) ?? null;
    },
    rects: (mention) => partBoxes(mention),
    near: (mention) => entitiesNear(mention, mentions),
    reveal: (mention) => revealRange(document, rangeOfMention(mention)),
    entities() {
      const places = placesIn(live.map().blocks);
      return [...Map.groupBy(mentions, ({ entity }) => entity)].map(([entity, all]) => ({
        entity,
        name: all[0]!.name,
        type: all[0]!.type,
        count: all.length,
        surfaces: [...new Set(all.map(({ surface }) => surface))],
        places: all.map(places),
      }));
    },
    shadowRoots: () => [...shadows],
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    point(mention) {
      const before = pointed;
      if (mention === before) return;
      pointed = mention;
      const others = [before, mention].filter((one) => one && !drawn.has(one));
      if (others.some((one) => !one!.isPrivate)) paint();
      if (others.some((one) => one!.isPrivate)) for (const listener of markListeners) listener();
    },
    onMarks(listener) {
      markListeners.add(listener);
      return () => markListeners.delete(listener);
    },
    privateMarks: () =>
      new Map(
        mentions
          .filter((mention) => mention.isPrivate && isMarked(mention))
          .map((mention) => [mention, styleOf(mention.type, settings().markLook)]),
      ),
    obey() {
      decideDrawn();
      paint();
      tell();
    },
    reread() {
      isOutdated = true;
      force();
    },
    reconsider() {
      state = 'waiting';
      force();
    },
  };
}

/** Who, where, and all the rest: three shapes of underline, unless the reader wants one look for all. */
function styleOf(type: EntityType, look: PageSettings['markLook']): MarkStyle {
  if (look !== 'type') return look;
  if (type === 'person') return 'dotted';
  return type === 'place' ? 'solid' : 'dashed';
}
