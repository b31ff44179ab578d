/** The reader's highlights on the page: found again when the session starts and as the page changes, painted, and shown on request. */
import type { Annotation, HighlightColour, Selector } from '@/core/annotation/annotation';
import { type Anchored, type Anchoring, anchoringOf } from '@/dom/anchor';
import { createHighlightPainter } from '@/dom/anchor-paint';
import type { Host } from '@/dom/host';
import { inSlices } from '@/dom/slices';
import type { TextMap } from '@/dom/text-map';
import { rangeOf } from '@/dom/text-positions';
import type { PageOpened } from '@/platform/messaging/protocol/page-requests';
import type { EditedQuote } from '@/platform/messaging/protocol/tab-requests';
import type { LooksReader } from './looks';
import type { Reading } from './reading';
import { revealRange } from './reveal';

/** How long the text of a highlight may still come, in milliseconds (issue 6): what is not found then is an orphan, until it is. */
const SETTLED_MS = 15_000;
/** First and longest pause before quotes that were not found are looked for in a changed page, in milliseconds. */
const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 30_000;

/** What is painted, saved or about to be. */
export interface Highlight {
  readonly id: string;
  readonly colour: HighlightColour;
  readonly selector: readonly Selector[];
}

export interface HighlightsOptions {
  readonly document: Document;
  readonly reading: Pick<Reading, 'map' | 'onChange' | 'readAll'>;
  readonly host: Host;
  readonly looks: LooksReader;
  readonly annotations: PageOpened['annotations'];
  /** Is called when other highlights may be found, orphans or edited. */
  readonly onPlaced: () => void;
  readonly signal: AbortSignal;
}

export interface Highlights {
  /** Anchoring on the page as it is now. */
  anchoring(): Anchoring;
  /** Paints a highlight that is being saved; it stays until `drop`, whatever the background says meanwhile. */
  add(highlight: Highlight): void;
  /** The background has it now (`saved`), or will never have it (null). */
  settle(id: string, saved: Annotation | null): void;
  /** Shows a highlight in another colour, ahead of the background. */
  recolour(id: string, colour: HighlightColour): void;
  /** Paints a highlight no more, or again, ahead of the background. */
  hide(id: string, hidden: boolean): void;
  /** Takes in the annotations that the background now has of this page. */
  take(annotations: PageOpened['annotations']): void;
  /** The saved highlight at a point of the viewport and where it is, or null. */
  at(x: number, y: number): (Anchored & { readonly annotation: Annotation }) | null;
  /** Scrolls to a highlight and draws the eye to it; false where it is not on the page. */
  reveal(id: string): boolean;
  /** Highlights that stand on the page, but not as they were marked. */
  edited(): EditedQuote[];
  /** Ids of the highlights whose quote is not on the page. */
  orphans(): string[];
}

interface Held {
  readonly id: string;
  readonly selector: readonly Selector[];
  colour: HighlightColour;
  /** Null while it is being saved. */
  annotation: Annotation | null;
  anchored: Anchored | null;
  hidden: boolean;
}

/** Starts to paint; nothing is left after `signal` aborts. */
export function startHighlights({
  document,
  reading,
  host,
  looks,
  annotations,
  onPlaced,
  signal,
}: HighlightsOptions): Highlights {
  const held = new Map<string, Held>();
  const painter = createHighlightPainter(document, host, () => looks.now()?.css, signal);
  let known: { map: TextMap; anchoring: Anchoring } | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = Promise.resolve();

  const anchoring = (): Anchoring => {
    const map = reading.map();
    if (known?.map !== map) known = { map, anchoring: anchoringOf(map) };
    return known.anchoring;
  };

  /** Looks for those whose text changed, and for those not found yet where `all`. */
  function* place(all: boolean): Generator<void, void, void> {
    const blocks = new Set(reading.map().blocks);
    for (const one of [...held.values()]) {
      const stands = one.anchored?.parts.every(({ block }) => blocks.has(block)) ?? !all;
      if (stands) continue;
      one.anchored = anchoring().locate(one.selector);
      if (held.get(one.id) === one) paint(one);
      yield;
    }
  }

  const paint = ({ id, anchored, colour, hidden }: Held): void => {
    if (hidden) painter.remove(id);
    else painter.set(id, anchored, colour);
  };

  const missing = () => [...held.values()].filter(({ anchored }) => !anchored);

  /** Places one after another. */
  const work = (all: boolean): void => {
    if (held.size === 0) return;
    turn = turn
      .then(async () => {
        const before = missing().length;
        await looks.read();
        if (reading.map().blocks.length) await inSlices(place(all), document, signal);
        if (all)
          retryMs = missing().length < before ? FIRST_RETRY_MS : Math.min(retryMs * 2, LONGEST_RETRY_MS);
        onPlaced();
      })
      // The session ended in between.
      .catch(() => {});
  };

  const onChange = (): void => {
    work(false);
    timer ??= setTimeout(() => {
      timer = undefined;
      work(true);
    }, retryMs);
  };

  const take = (now: PageOpened['annotations']): void => {
    const quotes = now.filter(({ motivation }) => motivation === 'highlighting');
    if (quotes.length > 0) void reading.readAll();
    for (const { id, annotation } of [...held.values()])
      if (annotation && !quotes.some((quote) => quote.id === id)) forget(id);
    for (const annotation of quotes) {
      const { id, colour, target } = annotation;
      if (held.has(id)) change(id, { colour, annotation });
      else {
        hold({ id, colour, selector: target.selector }, annotation);
        clearTimeout(settling);
        settling = setTimeout(() => {
          settling = undefined;
          onPlaced();
        }, SETTLED_MS);
      }
    }
    if (missing().length) work(true);
  };

  const hold = ({ id, colour, selector }: Highlight, annotation: Annotation | null): Held => {
    const one = { id, colour, selector, annotation, anchored: null, hidden: false };
    held.set(id, one);
    return one;
  };

  const change = (id: string, what: Partial<Held>): void => {
    const one = held.get(id);
    if (one) paint(Object.assign(one, what));
  };

  const forget = (id: string): void => {
    held.delete(id);
    painter.remove(id);
  };

  const stopHearing = reading.onChange(onChange);
  signal.addEventListener('abort', () => {
    stopHearing();
    clearTimeout(timer);
    clearTimeout(settling);
  });
  take(annotations);

  return {
    anchoring,
    take,
    add(highlight) {
      hold(highlight, null);
      change(highlight.id, { anchored: anchoring().locate(highlight.selector) });
    },
    settle(id, saved) {
      if (!saved) forget(id);
      else change(id, { annotation: held.get(id)?.annotation ?? saved });
    },
    recolour: (id, colour) => change(id, { colour }),
    hide: (id, hidden) => change(id, { hidden }),
    at(x, y) {
      const { anchored, annotation } = held.get(painter.at(x, y) ?? '') ?? {};
      return annotation && anchored ? { ...anchored, annotation } : null;
    },
    reveal(id) {
      const part = held.get(id)?.anchored?.parts[0];
      if (!part?.block.element.isConnected) return false;
      revealRange(document, rangeOf(part.block, part.start, part.end));
      painter.flash(id);
      return true;
    },
    edited: () =>
      [...held.values()].flatMap(({ id, anchored }) =>
        anchored && anchored.certainty !== 'exact'
          ? [
              {
                id,
                text: anchored.parts.map(({ block, start, end }) => block.text.slice(start, end)).join('\n'),
                isUncertain: anchored.certainty === 'uncertain',
              },
            ]
          : [],
      ),
    orphans: () => (settling ? [] : missing().map(({ id }) => id)),
  };
}
