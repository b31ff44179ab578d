/**
 * Whether the page is light or dark where a mark stands: what we draw there follows the page's own colours, not the
 * system's alone. The nearest opaque background tells; over a picture the colour of the text does, since text that can
 * be read is the opposite of what is behind it.
 */
import { shadeOf } from '../core/card/lightness';

export type Ground = 'light' | 'dark';

/** Backgrounds fainter than this let what is behind them decide. */
const OPAQUE_ALPHA = 0.5;

/** Returns the ground under an element, in shadow trees too. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = parentAcrossRoots(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    const background = shadeOf(backgroundColor);
    if (backgroundImage !== 'none' && at !== element.ownerDocument.documentElement)
      return againstText(view, element);
    if (background !== null && background.alpha >= OPAQUE_ALPHA)
      return background.lightness < 0.5 ? 'dark' : 'light';
  }
  return againstText(view, element);
}

function againstText(view: Window, element: Element): Ground {
  const text = shadeOf(view.getComputedStyle(element).color);
  return text !== null && text.lightness > 0.6 ? 'dark' : 'light';
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
