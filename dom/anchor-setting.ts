/** What around a text decides where its highlight is drawn: what clips it, what moves it by itself, and what it is painted above. */
import type { Box } from './anchor-boxes';
import { type Ground, groundOf } from './ground';
import { holderOf } from './layout';

/** The surroundings of a block of text, as of now. */
export interface Setting {
  /** Elements that clip the text and may scroll it, the innermost first. */
  readonly scrollers: readonly Element[];
  /** The parts of the viewport in which those show what they hold. */
  readonly windows: readonly Box[];
  readonly ground: Ground;
  /** Stays in the viewport while the page scrolls (fixed, sticky). */
  readonly isPinned: boolean;
  /** The `z-index` of the layer of the page that the text is painted in. */
  readonly layer: number;
  /** Lines run down. */
  readonly isVertical: boolean;
}

/** Returns the setting of an element's text; walks its ancestors once. */
export function settingOf(element: Element): Setting {
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  const scrollers: Element[] = [];
  let isPinned = false;
  let layer = 0;
  for (let at: Element | null = element; at && at !== documentElement; at = holderOf(at)) {
    const style = getComputedStyle(at);
    // The body's overflow is the viewport's, unless the root element has one of its own (CSS Overflow 3, section 3.3).
    const isViewports =
      at === body && (scrollingElement === body || getComputedStyle(documentElement).overflowY === 'visible');
    if (style.overflow !== 'visible' && !isViewports) scrollers.push(at);
    isPinned ||= /fixed|sticky/.test(style.position);
    // The outermost stacking context is the one that competes with ours.
    if (style.zIndex !== 'auto') layer = Number(style.zIndex);
    else if (
      `${style.transform} ${style.filter} ${style.opacity} ${style.isolation} ${style.mixBlendMode}` !==
      'none none 1 auto normal'
    )
      layer = 0;
  }
  return {
    scrollers,
    windows: scrollers.map(windowOf),
    ground: groundOf(element),
    isPinned,
    layer,
    isVertical: /^[vs]/.test(getComputedStyle(element).writingMode),
  };
}

function windowOf(scroller: Element): Box {
  const box = scroller.getBoundingClientRect();
  const left = box.left + scroller.clientLeft;
  const top = box.top + scroller.clientTop;
  return { left, top, right: left + scroller.clientWidth, bottom: top + scroller.clientHeight };
}
