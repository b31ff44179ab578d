/**
 * Drawings (core/card/drawing) on the page: made, and changed in place. Islands are made anew: nothing in them takes the focus, or speaks.
 */
import { type Drawing, type DrawnElement, isSvg, mayCarry, mayDraw } from '../core/card/drawing';
import { insideOf } from './closed-root';

/** Makes an element an island. */
const OWN = 'data-own';

/** Returns what is drawn as a new element, its islands under the rules of `css`; what no drawing may hold is left out. */
export function make(drawing: DrawnElement, css?: string): Element {
  const [tag] = drawing;
  const made = isSvg(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(mayDraw(tag) ? tag : 'span');
  change(made, drawing, css);
  return made;
}

/** Makes an element what is drawn. Elements of the same kind in the same place stay: the focus on them too, and live regions speak. */
export function change(element: Element, [, attributes, ...children]: DrawnElement, css = ''): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (mayCarry(name, value)) element.setAttribute(name, value);
  let inside = element;
  if (OWN in attributes) {
    inside = insideOf(element, css);
    inside.className = 'surface card island';
  }
  fill(inside, children, css);
}

/** Makes what stands in an element what is drawn. */
export function fill(element: Element, drawings: readonly Drawing[], css?: string): void {
  drawings.forEach((drawing, index) => {
    const old = element.childNodes[index];
    if (
      typeof drawing !== 'string' &&
      old instanceof Element &&
      old.localName === drawing[0] &&
      !(OWN in drawing[1] || old.hasAttribute(OWN))
    )
      change(old, drawing, css);
    else {
      const made = typeof drawing === 'string' ? drawing : make(drawing, css);
      if (old) old.replaceWith(made);
      else element.append(made);
    }
  });
  while (element.childNodes.length > drawings.length) element.lastChild?.remove();
}
