/**
 * Paints the reader's own highlights: boxes over the lines of the text in our closed shadow root, where no page can read what was marked.
 * They lie in the coordinates of the document, so that scrolling costs nothing; they blend with what is under them, so that the text stays
 * as sharp as it was. Only what is near the viewport is drawn.
 */
import type { HighlightColour } from '../core/annotation/annotation';
import type { Anchored, Part } from './anchor';
import { type Box, partBoxes, within } from './anchor-boxes';
import { createFollow } from './anchor-follow';
import { type Setting, settingOf, windowOf } from './anchor-setting';
import { HIGHLIGHT_CSS } from './anchor-sheet';
import { groundOf } from './ground';
import type { Host, Layer } from './host';
import { createNearView } from './near-view';

/** Side of the square by which the document's origin and scale are told, in CSS pixels. */
const ORIGIN_PX = 100;
/** How long a highlight that was looked for is shown, in milliseconds. */
const FLASH_MS = 1_600;

export interface HighlightPainter {
  /** Paints a highlight, or paints it anew. */
  set(id: string, anchored: Anchored, colour: HighlightColour): void;
  remove(id: string): void;
  /** The id of the highlight whose box is at a point of the viewport, the smallest where several are; null elsewhere. */
  at(x: number, y: number): string | null;
  /** Draws the eye to a highlight for a moment. */
  flash(id: string): void;
}

interface Painted {
  readonly first: Element;
  readonly last: Element;
  readonly parts: readonly Part[];
  readonly certainty: Anchored['certainty'];
  readonly colour: HighlightColour;
  near: boolean;
  isPinned: boolean;
  /** The elements drawn, and what they were drawn from. */
  drawn: HTMLElement[];
  from: string;
}

/** A box to draw, in the document's coordinates. */
interface Drawing extends Box {
  readonly layer: number;
  readonly ground: 'light' | 'dark';
}

/** Returns a painter that draws in the host's lowest layer until `signal` aborts; nothing is in the page while nothing is near. */
export function createHighlightPainter(
  document: Document,
  host: Host,
  signal: AbortSignal,
): HighlightPainter {
  const painted = new Map<string, Painted>();
  let layer: Layer | null = null;
  let origin: HTMLElement | null = null;
  let flashing: { id: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let frame = 0;

  const soon = (): void => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(paint);
  };
  const follow = createFollow(
    document,
    soon,
    () => {
      if ([...painted.values()].some(({ near, isPinned }) => near && isPinned)) soon();
    },
    signal,
  );
  const view = createNearView<Painted>((one, near) => {
    one.near = near;
    soon();
  }, signal);
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(flashing?.timer);
    },
    { once: true },
  );

  /** Measures all that is near, then draws what changed: one layout, whatever the number. */
  function paint(): void {
    frame = 0;
    const near = [...painted].filter(([, one]) => one.near);
    follow.run(near.length > 0);
    if (near.length === 0) {
      leave();
      return;
    }
    const settings = new Map<Element, Setting>();
    const measured = near.map(([id, one]) => ({ id, one, boxes: measure(one, settings) }));
    if (measured.every(({ boxes }) => boxes.length === 0)) {
      leave();
      return;
    }
    const scale = enter();
    for (const [id, one] of painted) if (!one.near && one.drawn.length > 0) draw(id, one, []);
    for (const { id, one, boxes } of measured) draw(id, one, boxes.map(scale));
  }

  function measure(one: Painted, settings: Map<Element, Setting>): Drawing[] {
    one.isPinned = false;
    return one.parts.flatMap((part) => {
      const { element } = part.block;
      if (!element.isConnected) return [];
      const setting = settings.get(element) ?? settingOf(element);
      if (!settings.has(element)) {
        settings.set(element, setting);
        follow.include(element, false);
        for (const scroller of setting.scrollers) follow.include(scroller, true);
      }
      one.isPinned ||= setting.isPinned;
      const windows = setting.scrollers.map(windowOf);
      const ground = groundOf(element);
      return partBoxes(part, setting.isVertical).flatMap((box) => {
        const seen = windows.reduce<Box | null>((rest, outer) => rest && within(rest, outer), box);
        return seen ? [{ ...seen, layer: setting.layer, ground }] : [];
      });
    });
  }

  /** Holds a place in the page; returns the function from the viewport's coordinates to those of our layer. */
  function enter(): (drawing: Drawing) => Drawing {
    if (!layer?.root.isConnected) {
      layer?.release();
      layer = host.hold('highlights', { css: HIGHLIGHT_CSS, onMove: soon });
      layer.root.className = 'highlights';
      layer.root.ariaHidden = 'true';
      origin = document.createElement('div');
      origin.className = 'origin';
      layer.root.append(origin);
      for (const one of painted.values()) {
        one.drawn = [];
        one.from = '';
      }
    }
    const { left, top, width } = origin!.getBoundingClientRect();
    const by = width > 0 ? ORIGIN_PX / width : 1;
    return ({ left: x1, top: y1, right: x2, bottom: y2, ...rest }) => ({
      left: (x1 - left) * by,
      top: (y1 - top) * by,
      right: (x2 - left) * by,
      bottom: (y2 - top) * by,
      ...rest,
    });
  }

  function leave(): void {
    layer?.release();
    layer = null;
    for (const one of painted.values()) {
      one.drawn = [];
      one.from = '';
    }
  }

  function draw(id: string, one: Painted, boxes: readonly Drawing[]): void {
    const looks = `${one.colour} ${one.certainty === 'uncertain' ? 'uncertain' : ''} ${flashing?.id === id ? 'flash' : ''}`;
    const from =
      looks +
      boxes
        .map(
          ({ left, top, right, bottom, layer: z, ground }) =>
            [left, top, right, bottom].map(Math.round).join() + z + ground,
        )
        .join(';');
    if (from === one.from) return;
    one.from = from;
    while (one.drawn.length > boxes.length) one.drawn.pop()!.remove();
    boxes.forEach(({ left, top, right, bottom, layer: z, ground }, at) => {
      const element = one.drawn[at] ?? document.createElement('div');
      element.className = `box ${ground} ${looks}`;
      const { style } = element;
      style.left = `${left.toFixed(2)}px`;
      style.top = `${top.toFixed(2)}px`;
      style.width = `${(right - left).toFixed(2)}px`;
      style.height = `${(bottom - top).toFixed(2)}px`;
      style.zIndex = String(z);
      if (one.drawn[at]) return;
      one.drawn.push(element);
      layer?.root.append(element);
    });
  }

  const remove = (id: string): void => {
    const one = painted.get(id);
    if (!one) return;
    painted.delete(id);
    view.remove(one);
    for (const element of one.drawn) element.remove();
    soon();
  };

  return {
    set(id, { parts, certainty }, colour) {
      const old = painted.get(id);
      const first = parts[0]?.block.element;
      const last = parts.at(-1)?.block.element;
      if (old && old.colour === colour && old.certainty === certainty && sameParts(old.parts, parts)) return;
      remove(id);
      if (!first || !last || signal.aborted) return;
      const one: Painted = {
        first,
        last,
        parts,
        certainty,
        colour,
        near: false,
        isPinned: false,
        drawn: [],
        from: '',
      };
      painted.set(id, one);
      view.add(one);
    },
    remove,
    at(x, y) {
      let best: { id: string; area: number } | null = null;
      for (const [id, { drawn }] of painted) {
        const rects = drawn.map((element) => element.getBoundingClientRect());
        if (!rects.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom))
          continue;
        const area = rects.reduce((sum, { width, height }) => sum + width * height, 0);
        if (!best || area <= best.area) best = { id, area };
      }
      return best?.id ?? null;
    },
    flash(id) {
      clearTimeout(flashing?.timer);
      flashing = {
        id,
        timer: setTimeout(() => {
          flashing = null;
          soon();
        }, FLASH_MS),
      };
      soon();
    },
  };
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.length === b.length &&
    a.every((part, at) => {
      const other = b[at]!;
      return part.block === other.block && part.start === other.start && part.end === other.end;
    })
  );
}
