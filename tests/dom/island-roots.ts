/** Lets tests look into closed roots: what is attached while a suite runs can be asked for. */
import { afterAll, beforeAll } from 'vitest';

/** Returns what tells the root of an element, closed or not; undefined where it has none. */
export function islandRoots(): { of(element: Element): ShadowRoot | undefined } {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  beforeAll(() => {
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      roots.set(this, root);
      return root;
    };
  });
  afterAll(() => {
    Element.prototype.attachShadow = attach;
  });
  return { of: (element) => roots.get(element) };
}
