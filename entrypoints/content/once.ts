/** One content script a document: a second injection finds the first and does nothing. */

/** Stands on the isolated world's global object, where no page can look. */
const MARK = Symbol.for('running');

/** Returns true for the first caller in this world, and false ever after. */
export function isFirst(world: object = globalThis): boolean {
  if (MARK in world) return false;
  Object.defineProperty(world, MARK, { value: true });
  return true;
}
