/** What around a text decides where its highlight is drawn: what clips it, what moves it by itself, and what it is painted above. */
import type { Box } from './anchor-boxes';

/** The surroundings of a block of text, as of now. */
export interface Setting {
  /** Elements that clip the text and may scroll it, the innermost first. */
  readonly scrollers: readonly Element[];
  /** Stays in the viewport while the page scrolls (fixed, sticky). */
  readonly isPinned: boolean;
  /** The `z-index` of the layer of the page that the text is painted in. */
  readonly layer: number;
  /** Lines run down. */
  readonly isVertical: boolean;
}

/** Returns the setting of an element's text; walks its ancestors once. */
export function settingOf(element: Element): Setting {
  const document = element.ownerDocument;
  const scrollers: Element[] = [];
  let isPinned = false;
  let layer = 0;
  for (let at: Element | null = element; at && at !== document.documentElement; at = parentAcrossRoots(at)) {
    const style = getComputedStyle(at);
    const clips = !/^visible$/.test(style.overflowX) || !/^visible$/.test(style.overflowY);
    if (clips && (at !== document.body || isOwnScroller(document))) scrollers.push(at);
    if (style.position === 'fixed' || style.position === 'sticky') isPinned = true;
    // The outermost stacking context is the one that competes with ours.
    if (style.zIndex !== 'auto') layer = Number(style.zIndex);
    else if (stacks(style)) layer = 0;
  }
  return {
    scrollers,
    isPinned,
    layer,
    isVertical: /^(vertical|sideways)/.test(getComputedStyle(element).writingMode),
  };
}

/** The part of the viewport in which an element shows what it holds. */
export function windowOf(scroller: Element): Box {
  const { left, top } = scroller.getBoundingClientRect();
  const [x, y] = [left + scroller.clientLeft, top + scroller.clientTop];
  return { left: x, top: y, right: x + scroller.clientWidth, bottom: y + scroller.clientHeight };
}

/** The body's overflow is the viewport's, unless the root element has one of its own (CSS Overflow 3, section 3.3). */
function isOwnScroller(document: Document): boolean {
  return (
    getComputedStyle(document.documentElement).overflowY !== 'visible' &&
    document.scrollingElement !== document.body
  );
}

function stacks({ opacity, transform, filter, isolation, mixBlendMode }: CSSStyleDeclaration): boolean {
  return (
    opacity !== '1' ||
    transform !== 'none' ||
    filter !== 'none' ||
    isolation === 'isolate' ||
    mixBlendMode !== 'normal'
  );
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
