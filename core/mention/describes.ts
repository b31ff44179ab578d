/** Phrases that a pack lists as aliases although they are no names. */
import { letterPattern } from '../text/letter-pattern';
import type { Reading } from './reading';

const SMALL_WORD = letterPattern(String.raw`(?<![\p{L}’'-])(?!and|the|for|des|les|sur)[\p{Ll}]{3,}`);

/**
 * True for a phrase in small letters that tells of a thing rather than names it (“invasion of Ukraine”): the names in it are the
 * reader’s landmarks. A phrase with its year (“2024 NATO summit”) is a name; an event or deal that the article’s company has singled out (“NATO summit”) is named by its phrase.
 */
export function onlyDescribes({ name, type, surface, shape }: Reading): boolean {
  const phrase = shape === 'sentence' ? surface : name.text;
  return (
    !/place|person|work/.test(type) &&
    !/^\d/.test(name.text) &&
    !(name.needs === 'context' && /event|agreement/.test(type)) &&
    SMALL_WORD(phrase).test(phrase)
  );
}
