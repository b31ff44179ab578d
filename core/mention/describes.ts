/** Phrases that a pack lists as aliases although they are no names. */
import type { Reading } from './reading';

/**
 * True for a phrase in small letters that tells of a thing rather than names it (“invasion of Ukraine”): the names in it are the
 * reader’s landmarks. A phrase with its year (“2024 NATO summit”) is a name; an event or deal that the article’s company has singled out (“NATO summit”) is named by its phrase.
 */
export function onlyDescribes({ name, type, surface, shape }: Reading): boolean {
  return (
    !/place|person|work/.test(type) &&
    !/^\d/.test(name.text) &&
    !(name.needs === 'context' && /event|agreement/.test(type)) &&
    /(?<![\p{L}’'-])(?!and|the|for|des|les|sur)\p{Ll}{3,}/u.test(shape === 'sentence' ? surface : name.text)
  );
}
