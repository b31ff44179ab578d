/** A closed shadow root in an element of ours, with rules of its own: who got hold of the root around it does not see inside. */
import { adoptStyle } from './adopt-style';

/** Returns an empty `div` in a new closed root of `element`, which adopts `css`. */
export function insideOf(element: Element, css: string): HTMLElement {
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyle(root, css);
  const inside = document.createElement('div');
  root.append(inside);
  return inside;
}
