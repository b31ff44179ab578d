/**
 * Paints the reader's own highlights: boxes over the lines of the text in our closed shadow root, where no page can read what was marked.
 * They lie in the coordinates of the document, so that scrolling costs nothing; they blend with what is under them, so that the text stays
 * as sharp as it was. Only what is near the viewport is drawn.
 */
import type { Anchored } from './anchor';
import { type Box, partBoxes, within } from './anchor-boxes';
import { createFollow } from './anchor-follow';
import { type Setting, settingOf } from './anchor-setting';
import type { Host, Layer } from './host';
import { createNearView, type Stretch } from './near-view';

/** Side of the layer, by which the document's origin and scale are told, in CSS pixels (components/highlights.css). */
const LAYER_PX = 100;
/** How long a highlight that was looked for is shown, in milliseconds. */
const FLASH_MS = 1_600;

export interface HighlightPainter {
  /** Paints a highlight, or paints it anew; `looks` are its classes (components/highlights.css): its colour. Null: its text is gone. */
  set(id: string, anchored: Anchored | null, looks: string): void;
  /** Forgets a highlight. */
  remove(id: string): void;
  /** The id of the highlight whose box is at a point of the viewport, the smallest where several are; null elsewhere. */
  at(x: number, y: number): string | null;
  /** Draws the eye to a highlight for a moment. */
  flash(id: string): void;
}

interface Painted extends Stretch, Anchored {
  readonly colour: string;
  /** Holds its boxes. */
  readonly element: Element;
  near: boolean;
  /** What the boxes were drawn from. */
  from: string;
}

/** A box to draw: its classes, its layer and where it is in the viewport. */
type Drawing = readonly [looks: string, layer: number, box: Box];

/**
 * Returns a painter that draws in the host's lowest layer until `signal` aborts; nothing is in the page until something is drawn. From
 * then on the layer stays until all is forgotten, whatever the page shows or hides: else it could tell by our element which of its
 * paragraphs is highlighted. `css` gives the rules, or nothing while they are on their way.
 */
export function createHighlightPainter(
  document: Document,
  host: Host,
  css: () => string | undefined,
  signal: AbortSignal,
): HighlightPainter {
  const painted = new Map<string, Painted>();
  /** Ids that were set and not forgotten. */
  const known = new Set<string>();
  let layer: Layer | null = null;
  let flashing: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const soon = (): void => {
    if (!frame && !signal.aborted) frame = requestAnimationFrame(paint);
  };
  const follow = createFollow(document, soon, signal);
  const view = createNearView<Painted>((moved) => {
    for (const [one, near] of moved) one.near = near;
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
    const drawings = new Map<Painted, Drawing[]>();
    for (const [id, one] of painted)
      drawings.set(one, one.near ? measure(one, settings, flashing === id ? 'flash' : '') : []);
    follow.run([...painted.values()].some(({ near }) => near));
    for (const [element, { scrollers, isPinned }] of settings)
      follow.include([element, ...scrollers], isPinned);
    const rules = css();
    const stays = layer ? known.size > 0 : [...drawings.values()].some(({ length }) => length);
    if (!stays || !layer?.root.isConnected) {
      layer?.release();
      layer = null;
    }
    if (!stays || !rules) return;
    if (!layer) {
      layer = host.hold('highlights', { css: rules, onMove: soon });
      layer.root.className = 'highlights';
      layer.root.ariaHidden = 'true';
    }
    const { root } = layer;
    // From the viewport's coordinates to those of our layer.
    const { left, top, width } = root.getBoundingClientRect();
    const scale = width ? LAYER_PX / width : 1;
    const px = (length: number): string => `${(length * scale).toFixed(2)}px`;
    for (const [one, boxes] of drawings) {
      if (one.element.parentNode !== root) root.append(one.element);
      const styles = boxes.map(
        ([looks, index, box]) =>
          [
            looks,
            `left:${px(box.left - left)};top:${px(box.top - top)};width:${px(box.right - box.left)};height:${px(box.bottom - box.top)};z-index:${index}`,
          ] as const,
      );
      const from = styles.join();
      if (from === one.from) continue;
      one.from = from;
      one.element.replaceChildren(
        ...styles.map(([looks, style]) => {
          const box = document.createElement('div');
          box.className = looks;
          box.style.cssText = style;
          return box;
        }),
      );
    }
  }

  function measure(
    { parts, colour, certainty }: Painted,
    settings: Map<Element, Setting>,
    flash: string,
  ): Drawing[] {
    return parts.flatMap((part) => {
      const { element } = part.block;
      if (!element.isConnected) return [];
      const setting = settings.get(element) ?? settingOf(element);
      settings.set(element, setting);
      return partBoxes(part, setting.isVertical).flatMap((box) => {
        const seen = setting.windows.reduce<Box | null>((rest, outer) => rest && within(rest, outer), box);
        return seen ? [[`box ${setting.ground} ${colour} ${certainty} ${flash}`, setting.layer, seen]] : [];
      });
    });
  }

  const wipe = (id: string): void => {
    const one = painted.get(id);
    if (!one) return;
    painted.delete(id);
    view.remove(one);
    one.element.remove();
    soon();
  };

  return {
    set(id, anchored, colour) {
      known.add(id);
      if (!anchored) {
        wipe(id);
        return;
      }
      const { parts, certainty } = anchored;
      const first = parts[0]?.block.element;
      const last = parts.at(-1)?.block.element;
      const old = painted.get(id);
      if (old && old.first === first && old.last === last) {
        Object.assign(old, { parts, certainty, colour });
        soon();
        return;
      }
      wipe(id);
      if (!first || !last) return;
      const element = document.createElement('div');
      const one = { first, last, parts, certainty, colour, element, near: false, from: '' };
      painted.set(id, one);
      view.add(one);
    },
    remove(id) {
      if (known.delete(id)) soon();
      wipe(id);
    },
    at(x, y) {
      let best: string | null = null;
      let smallest = Number.POSITIVE_INFINITY;
      for (const [id, { element }] of painted) {
        const rects = [...element.children].map((box) => box.getBoundingClientRect());
        const area = rects.reduce((sum, { width, height }) => sum + width * height, 0);
        if (
          area <= smallest &&
          rects.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom)
        ) {
          smallest = area;
          best = id;
        }
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
