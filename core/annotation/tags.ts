/** The tags of an annotation. Two that read the same (case, accents, signs between words) are one tag; the first way to write it stays. */
import { searchText } from '../look-up/search-text';
import { TAG_MAX, TAGS_MAX } from './annotation';

/** A tag, and how many annotations have it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Returns a tag as it is kept: no `#` before it, single spaces, cut where it is too long; empty where nothing is left. */
export function cleanTag(typed: string): string {
  const words = typed.replace(/^[\s#]+/u, '').replace(/\s+/gu, ' ');
  return words.slice(0, TAG_MAX).toWellFormed().trim();
}

/** Returns whether two tags read the same; those without letters and digits have to be the same. */
function isSameTag(a: string, b: string): boolean {
  return a === b || (searchText(a) !== '' && searchText(a) === searchText(b));
}

/** Returns the tags with one more behind them; the same list where it is there already, empty, or one too many. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = cleanTag(typed);
  if (tag === '' || tags.length >= TAGS_MAX || tags.some((known) => isSameTag(known, tag))) return tags;
  return [...tags, tag];
}

/** Returns the tags without one; the same list where it is not there. */
export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  const kept = tags.filter((known) => !isSameTag(known, tag));
  return kept.length === tags.length ? tags : kept;
}

/** Returns tags the most used first, those that read the same as one, as it is written most; of equals in the order of the alphabet. */
export function rankTags(written: readonly TagCount[]): TagCount[] {
  const byUse = (a: TagCount, b: TagCount) => b.count - a.count || (a.tag < b.tag ? -1 : 1);
  const counts = new Map<string, TagCount>();
  for (const { tag, count } of [...written].sort(byUse)) {
    const key = searchText(tag) || tag;
    const known = counts.get(key);
    counts.set(key, known ? { ...known, count: known.count + count } : { tag, count });
  }
  return [...counts.values()].sort(byUse);
}

/**
 * Returns the tags that what is typed may become, at most `most`: those that begin with it before those where another word does; none
 * of those that are there already.
 */
export function completeTag(
  known: readonly TagCount[],
  typed: string,
  present: readonly string[],
  most: number,
): string[] {
  const words = searchText(typed);
  const open = known.filter(({ tag }) => !present.some((one) => isSameTag(one, tag)));
  const begins = open.filter(({ tag }) => searchText(tag).startsWith(words));
  const holds = open.filter(
    ({ tag }) => !begins.some((one) => one.tag === tag) && searchText(tag).includes(` ${words}`),
  );
  return [...begins, ...holds].slice(0, most).map(({ tag }) => tag);
}
