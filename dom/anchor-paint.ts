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
import { createNearView, type Stretch } from './near-view';

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

interface Painted extends Stretch, Anchored {
  readonly colour: HighlightColour;
  near: boolean;
  isPinned: boolean;
}

/** What is in the page while something is near. */
interface Shown {
  readonly layer: Layer;
  readonly origin: Element;
  /** By highlight: the elements, and what they were drawn from. */
  readonly drawn: Map<string, { from: string; readonly boxes: HTMLElement[] }>;
}

/** A box to draw. */
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
  let shown: Shown | null = null;
  let flashing: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const soon = (): void => {
    if (!frame && !signal.aborted) frame = requestAnimationFrame(paint);
  };
  const onScroll = (): void => {
    if ([...painted.values()].some(({ near, isPinned }) => near && isPinned)) soon();
  };
  const follow = createFollow(document, soon, onScroll, signal);
  const view = createNearView<Painted>((one, near) => {
    one.near = near;
    soon();
  }, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });

  /** Measures all that is near, then draws what changed: one layout, whatever the number. */
  function paint(): void {
    frame = 0;
    const settings = new Map<Element, Setting>();
    const boxes = new Map<string, Drawing[]>();
    for (const [id, one] of painted) if (one.near) boxes.set(id, measure(one, settings));
    follow.run(boxes.size > 0);
    if (![...boxes.values()].some(({ length }) => length > 0)) {
      shown?.layer.release();
      shown = null;
      return;
    }
    if (!shown?.layer.root.isConnected) {
      shown?.layer.release();
      shown = show();
    }
    // The function from the viewport's coordinates to those of our layer.
    const { left, top, width } = shown.origin.getBoundingClientRect();
    const scale = width > 0 ? ORIGIN_PX / width : 1;
    for (const id of shown.drawn.keys()) if (!boxes.has(id)) draw(shown, id, '', []);
    for (const [id, drawings] of boxes) {
      const { colour, certainty } = painted.get(id)!;
      draw(
        shown,
        id,
        `${colour} ${certainty} ${flashing === id ? 'flash' : ''}`,
        drawings.map((box) => {
          const px = (length: number): string => `${(length * scale).toFixed(2)}px`;
          return [
            box.ground,
            `left:${px(box.left - left)};top:${px(box.top - top)};width:${px(box.right - box.left)};height:${px(box.bottom - box.top)};z-index:${box.layer}`,
          ];
        }),
      );
    }
  }

  function measure(one: Painted, settings: Map<Element, Setting>): Drawing[] {
    one.isPinned = false;
    return one.parts.flatMap((part) => {
      const { element } = part.block;
      if (!element.isConnected) return [];
      let setting = settings.get(element);
      if (!setting) {
        setting = settingOf(element);
        settings.set(element, setting);
        follow.include(element, setting.scrollers);
      }
      const { scrollers, isPinned, isVertical, layer } = setting;
      one.isPinned ||= isPinned;
      const windows = scrollers.map(windowOf);
      const ground = groundOf(element);
      return partBoxes(part, isVertical).flatMap((box) => {
        const seen = windows.reduce<Box | null>((rest, outer) => rest && within(rest, outer), box);
        if (!seen) return [];
        const { left, top, right, bottom } = seen;
        return [{ left, top, right, bottom, layer, ground }];
      });
    });
  }

  /** Holds a place in the page. */
  function show(): Shown {
    const layer = host.hold('highlights', { css: HIGHLIGHT_CSS, onMove: soon });
    layer.root.className = 'highlights';
    layer.root.ariaHidden = 'true';
    const origin = document.createElement('div');
    origin.className = 'origin';
    layer.root.append(origin);
    return { layer, origin, drawn: new Map() };
  }

  function draw(
    { layer, drawn }: Shown,
    id: string,
    looks: string,
    drawings: readonly (readonly [ground: string, css: string])[],
  ): void {
    const from = looks + drawings.join();
    const one = drawn.get(id) ?? { from: '', boxes: [] };
    drawn.set(id, one);
    if (from === one.from) return;
    one.from = from;
    while (one.boxes.length > drawings.length) one.boxes.pop()!.remove();
    drawings.forEach(([ground, css], at) => {
      const box = one.boxes[at] ?? layer.root.appendChild(document.createElement('div'));
      one.boxes[at] = box;
      box.className = `box ${ground} ${looks}`;
      box.style.cssText = css;
    });
  }

  const remove = (id: string): void => {
    const one = painted.get(id);
    if (!one) return;
    painted.delete(id);
    view.remove(one);
    if (shown) draw(shown, id, '', []);
    soon();
  };

  return {
    set(id, { parts, certainty }, colour) {
      const old = painted.get(id);
      if (old && old.colour === colour && old.certainty === certainty && sameParts(old.parts, parts)) return;
      remove(id);
      const first = parts[0]?.block.element;
      const last = parts.at(-1)?.block.element;
      if (!first || !last) return;
      const one = { first, last, parts, certainty, colour, near: false, isPinned: false };
      painted.set(id, one);
      view.add(one);
    },
    remove,
    at(x, y) {
      let best: string | null = null;
      let smallest = Number.POSITIVE_INFINITY;
      for (const [id, { boxes }] of shown?.drawn ?? []) {
        const rects = boxes.map((element) => element.getBoundingClientRect());
        if (!rects.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom))
          continue;
        const area = rects.reduce((sum, { width, height }) => sum + width * height, 0);
        if (area > smallest) continue;
        smallest = area;
        best = id;
      }
      return best;
    },
    flash(id) {
      clearTimeout(timer);
      flashing = id;
      timer = setTimeout(() => {
        flashing = null;
        soon();
      }, FLASH_MS);
      soon();
    },
  };
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ block, start, end }, at) => {
      const other = b[at]!;
      return block === other.block && start === other.start && end === other.end;
    })
  );
}
