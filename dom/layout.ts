/** What only the browser's style knows of an element, asked as seldom as the text map can. */

/** Questions about style; a document without layout answers fewer of them. */
export interface Layout {
  /** False for an element whose text is not painted. */
  isShown(element: Element): boolean;
  /** True where `isShown` knows of one element only and not of those that hold it. */
  readonly eachElement: boolean;
  /** True for an element that is drawn as a block, whatever its name. */
  isBlock(element: Element): boolean;
  /** True where two text nodes that follow each other are drawn as separate words although no white space parts them. */
  separates(before: Text, after: Text): boolean;
}

/** Old and new names of the same options (CSSOM View): older Chromium knows the first, Firefox and later ones both. */
const CHECK = { checkVisibilityCSS: true, visibilityProperty: true };
/** Levels of inline elements that are looked at between two text nodes; deeper ones count as inline. */
const LEVELS = 8;

/** Answers by the browser's layout. */
export const BROWSER_LAYOUT: Layout = {
  eachElement: false,
  isShown(element) {
    // An element with `display: contents` has no box of its own: what holds it decides.
    for (let at: Element | null = element; at; at = holderOf(at)) {
      if (at.checkVisibility(CHECK)) return true;
      if (getComputedStyle(at).display !== 'contents') return false;
    }
    return false;
  },
  isBlock: (element) => !/^(?:inline|contents|none)/.test(getComputedStyle(element).display),
  separates: (before, after) => edge(before, after) || edge(after, before),
};

/** Answers by style attributes and rules alone, for documents without layout (`npm run detect`, unit tests). */
export const RULES_ONLY: Layout = {
  eachElement: true,
  isShown(element) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return !style || (style.display !== 'none' && style.visibility !== 'hidden');
  },
  isBlock: () => false,
  separates: () => false,
};

/** True where an element that ends or begins between the two is a box of its own; a drop cap's single letter is not. */
function edge(inner: Text, outer: Text): boolean {
  let at = inner.parentElement;
  for (let level = 0; at && level < LEVELS && !at.contains(outer); level++, at = at.parentElement) {
    const { display } = getComputedStyle(at);
    if (display !== 'inline' && display !== 'contents') return at.textContent.trim().length > 1;
  }
  return false;
}

/** Returns the element that an element is drawn inside: its slot, its shadow root's host or its parent; null at the top. */
export function holderOf(element: Element): Element | null {
  const parent = element.parentNode;
  return (
    element.assignedSlot ?? (parent && 'host' in parent ? (parent as ShadowRoot).host : element.parentElement)
  );
}
