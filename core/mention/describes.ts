/** Phrases that a pack lists as aliases although they are no names. */
import type { Reading } from './reading';

/**
 * True for a phrase in small letters that tells of a thing rather than names it (“invasion of Ukraine”): the names in it are the
 * reader’s landmarks. An event or deal that the article’s company has singled out (“NATO summit”) is named by its phrase.
 */
export function onlyDescribes({ name, thing }: Reading): boolean {
  if (thing.type === 'place' || thing.type === 'person' || thing.type === 'work') return false;
  if (name.needs === 'context' && (thing.type === 'event' || thing.type === 'agreement')) return false;
  return /(?<![\p{L}’'-])\p{Ll}{4,}/u.test(name.text);
}
