/** Where an element stands in its document, in the one shape of path that is saved (core/annotation/check.ts). */
import { PATH_MAX } from '../core/annotation/annotation';

/** Names that stand in a selector as they are. */
const NAME = /^[a-z][\w-]*$/i;

/**
 * Returns the path from the nearest element around it that has an id, or from the root; null in a shadow tree, behind names that CSS
 * would have to escape, and where it would be longer than what is saved.
 */
export function pathOf(element: Element): string | null {
  const { ownerDocument } = element;
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { id, localName } = at;
    const isNamed = NAME.test(id) && ownerDocument.getElementById(id) === at;
    if (isNamed || at === ownerDocument.documentElement) {
      path = (isNamed ? `#${id}` : 'html') + path;
      return path.length > PATH_MAX ? null : path;
    }
    if (!NAME.test(localName)) break;
    let place = 1;
    for (let other = at.previousElementSibling; other; other = other.previousElementSibling)
      place += Number(other.localName === localName);
    path = `>${localName}:nth-of-type(${place})${path}`;
  }
  return null;
}
