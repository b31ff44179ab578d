/** The reader's highlights on the page: found again when the session starts and as the page changes, painted, and shown on request. */
import type { Annotation, HighlightColour, Selector } from '@/core/annotation/annotation';
import { type Anchored, type Anchoring, anchoringOf } from '@/dom/anchor';
import { createHighlightPainter, type HighlightPainter } from '@/dom/anchor-paint';
import type { Host } from '@/dom/host';
import { inSlices } from '@/dom/slices';
import type { TextMap } from '@/dom/text-map';
import { rangeOf } from '@/dom/text-positions';
import type { PageOpened } from '@/platform/messaging/protocol';
import type { Reading } from './reading';
import { revealRange } from './reveal';

/** A page that has not changed for so long has settled, in milliseconds (issue 6): what is not found then is an orphan. */
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
  readonly reading: Pick<Reading, 'map' | 'onChange'>;
  readonly host: Host;
  readonly annotations: PageOpened['annotations'];
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
  annotations,
  signal,
}: HighlightsOptions): Highlights {
  const held = new Map<string, Held>();
  const pending = new Set<string>();
  const painter: HighlightPainter = createHighlightPainter(document, host, signal);
  let known: { map: TextMap; anchoring: Anchoring } | null = null;
  let settledAt = performance.now() + SETTLED_MS;
  let retryMs = FIRST_RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working = false;
  let again = false;

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
    if (anchored && !hidden) painter.set(id, anchored, colour);
    else painter.remove(id);
  };

  const work = async (all: boolean): Promise<void> => {
    if (working) {
      again ||= all;
      return;
    }
    working = true;
    const missing = () => [...held.values()].filter(({ anchored }) => anchored === null).length;
    const before = missing();
    try {
      if (reading.map().blocks.length > 0) await inSlices(place(all), document, signal);
    } catch {
      // The session ended in between.
      return;
    } finally {
      working = false;
    }
    if (all) retryMs = missing() < before ? FIRST_RETRY_MS : Math.min(retryMs * 2, LONGEST_RETRY_MS);
    if (again) {
      again = false;
      await work(true);
    }
  };

  const onChange = (): void => {
    settledAt = performance.now() + SETTLED_MS;
    void work(false);
    timer ??= setTimeout(() => {
      timer = undefined;
      void work(true);
    }, retryMs);
  };

  const take = (now: PageOpened['annotations']): void => {
    const quotes = now.filter(({ motivation }) => motivation === 'highlighting');
    const ids = new Set(quotes.map(({ id }) => id));
    for (const id of held.keys()) if (!ids.has(id) && !pending.has(id)) forget(id);
    let isNew = false;
    for (const annotation of quotes) {
      const { id, colour, target } = annotation;
      const old = held.get(id);
      if (!old) isNew = true;
      const { anchored = null, hidden = false } = old ?? {};
      const one = { id, colour, selector: target.selector, annotation, anchored, hidden };
      held.set(id, one);
      if (old && old.colour !== colour) paint(one);
    }
    if (isNew) void work(true);
  };

  const forget = (id: string): void => {
    held.delete(id);
    painter.remove(id);
  };

  const stopHearing = reading.onChange(onChange);
  signal.addEventListener(
    'abort',
    () => {
      stopHearing();
      clearTimeout(timer);
      held.clear();
    },
    { once: true },
  );
  take(annotations);

  return {
    anchoring,
    take,
    add({ id, colour, selector }) {
      pending.add(id);
      const one = {
        id,
        colour,
        selector,
        annotation: null,
        anchored: anchoring().locate(selector),
        hidden: false,
      };
      held.set(id, one);
      paint(one);
    },
    settle(id, saved) {
      pending.delete(id);
      const one = held.get(id);
      if (!saved) forget(id);
      else if (one) one.annotation ??= saved;
    },
    recolour(id, colour) {
      const one = held.get(id);
      if (!one) return;
      one.colour = colour;
      paint(one);
    },
    hide(id, hidden) {
      const one = held.get(id);
      if (!one) return;
      one.hidden = hidden;
      paint(one);
    },
    at(x, y) {
      const id = painter.at(x, y);
      const one = id === null ? null : held.get(id);
      return one?.annotation && one.anchored ? { ...one.anchored, annotation: one.annotation } : null;
    },
    reveal(id) {
      const part = held.get(id)?.anchored?.parts[0];
      if (!part?.block.element.isConnected) return false;
      revealRange(document, rangeOf(part.block, part.start, part.end));
      painter.flash(id);
      return true;
    },
    orphans() {
      if (performance.now() < settledAt) return [];
      return [...held.values()].filter(({ anchored }) => anchored === null).map(({ id }) => id);
    },
  };
}
