/** The sentence that a selection stands in: the first fact of a card, in the page's own words. */
import { CONTEXT_LENGTH } from '../annotation/annotation';
import { afterSplitPair, beforeSplitPair } from '../annotation/describe';
import { OWN_ARTICLE_MAX, OWN_FACT_MAX } from './own-card';

/** What was selected, as an annotation describes it. */
export interface Selected {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Stands for words of the page that are left out; in brackets, as it is none of them. */
export const LEFT_OUT = '[…]';

/** A context this long may have been cut; half a letter at its end is no part of it. */
const CONTEXT_CUT = CONTEXT_LENGTH - 1;

/**
 * Ends of sentences: a stop and a space before what may begin one, but not behind an initial or a short title; or a stop of a script
 * that writes no spaces.
 */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|St|M|Mme|vs|No))[.!?…।؟۔]["”’»)]*\s+(?=["“‘«(„¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])|[。！？]+[」』”’）]*/gu;

/**
 * The whole sentence, or sentences, that the selection stands in, in one line of `OWN_FACT_MAX` UTF-16 units at most. Read in the article,
 * whose passages are a line each; where the selection is not found there, as far as its context goes. What is left out shows as `LEFT_OUT`.
 */
export function sentenceAround({ exact, prefix, suffix }: Selected, article: string): string {
  const context = prefix + exact + suffix;
  // To a selection, what is shown but not read is a space.
  const readable = article.replaceAll('\uFFFC', ' ');
  const at = readable.indexOf(context);
  const text = at === -1 ? context : readable;
  const start = Math.max(at, 0) + prefix.length;
  const end = start + exact.length;
  const { from, to } = passageAround(text, start, end);
  const ends = [...text.slice(from, to).matchAll(SENTENCE_END)].map(
    (one) => from + one.index + one[0].length,
  );
  const first = ends.findLast((one) => one <= start) ?? from;
  const last = ends.find((one) => one >= end) ?? to;
  const isCutBefore = at === -1 && first === 0 && prefix.length >= CONTEXT_CUT;
  const isCutBehind =
    last === text.length && (at === -1 ? suffix.length >= CONTEXT_CUT : text.length >= OWN_ARTICLE_MAX);
  const before = text.slice(first, start);
  const behind = text.slice(end, last);
  return within(OWN_FACT_MAX, {
    before: isCutBefore ? before.replace(/^\S*\s+/, '') : before,
    exact,
    behind: isCutBehind ? behind.replace(/\s+\S*$/, '') : behind,
    isCutBefore,
    isCutBehind,
  });
}

/** The passages that a stretch of text stands in. */
function passageAround(text: string, start: number, end: number): { from: number; to: number } {
  const to = text.indexOf('\n', end);
  return { from: text.lastIndexOf('\n', start - 1) + 1, to: to === -1 ? text.length : to };
}

interface Sentence {
  readonly before: string;
  readonly exact: string;
  readonly behind: string;
  /** True where words before it are left out already. */
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

/** The sentence in one line of at most `max` units; of a longer one, whole words on both sides of the selection. */
function within(max: number, sentence: Sentence): string {
  const [before, exact, behind] = [sentence.before, sentence.exact, sentence.behind].map((text) =>
    text.replace(/\s+/g, ' '),
  ) as [string, string, string];
  const room = max - 2 * (LEFT_OUT.length + 1);
  const isShort = before.length + exact.length + behind.length <= room;
  const chosen = firstWords(exact, room);
  const spare = room - chosen.length;
  const lead = isShort ? before : lastWords(before, Math.max(spare >> 1, spare - behind.length));
  const rest = isShort ? behind : chosen === exact ? firstWords(behind, spare - lead.length) : '';
  return [
    ...(sentence.isCutBefore || lead !== before ? [LEFT_OUT] : []),
    `${lead}${chosen}${rest}`.trim(),
    ...(sentence.isCutBehind || chosen !== exact || rest !== behind ? [LEFT_OUT] : []),
  ].join(' ');
}

/** As many words of the beginning as there is room for; of one that is longer, as many letters. */
function firstWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const words = text.slice(0, max + 1).replace(/\s\S*$/, '');
  return words.length <= max ? words : text.slice(0, beforeSplitPair(text, max));
}

function lastWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const words = text.slice(text.length - max - 1).replace(/^\S*\s/, '');
  return words.length <= max ? words : text.slice(afterSplitPair(text, text.length - max));
}
