/** Quotes in their company as a test writes them: `before |the quote| behind`. */
import type { TextQuoteSelector } from '@/core/annotation/annotation';
import { chains, type Meeting } from '@/core/annotation/chain';
import { type Meetings, meet } from '@/core/annotation/meetings';
import { passageOf, type QuotePassage } from '@/core/annotation/passage';
import { indexWords, type WordIndex } from '@/core/annotation/word-index';

/** The quote between the bars, with what stands around it. */
export function quoteOf(marked: string): TextQuoteSelector {
  const [prefix = '', exact = '', suffix = ''] = marked.split('|');
  return { type: 'TextQuoteSelector', prefix, exact, suffix };
}

/** A quote as words, an article's index, and where the two meet along their heaviest chain. */
export function meetingOf(marked: string, text: string): [QuotePassage, Meetings, WordIndex] {
  const passage = passageOf(quoteOf(marked));
  const index = indexWords(text);
  const [chain = []] = chains(passage.forms, index, 1);
  return [passage, meet(passage, chain, index)!, index];
}

/** Meetings as `ours>theirs`. */
export const shown = (meetings: readonly Meeting[]) =>
  meetings.map(({ ours, theirs }) => `${ours}>${theirs}`).join(' ');
