import { CONTEXT_LENGTH, type Selector } from './annotation';

/**
 * The selectors of `start` to `end` (half-open UTF-16 offsets) in an article's text: the quote with what stands around it, and its
 * place. `locate` is the inverse. The context never begins or ends within a surrogate pair; the quote is taken as it is.
 */
export function describe(text: string, start: number, end: number): Selector[] {
  const from = afterSplitPair(text, Math.max(0, start - CONTEXT_LENGTH));
  const to = beforeSplitPair(text, Math.min(text.length, end + CONTEXT_LENGTH));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.min(from, start), start),
      suffix: text.slice(end, Math.max(to, end)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** `at`, or one further where it would part a surrogate pair. */
export const afterSplitPair = (text: string, at: number): number => at + Number(isInPair(text, at));

/** `at`, or one less where it would part a surrogate pair. */
export const beforeSplitPair = (text: string, at: number): number => at - Number(isInPair(text, at));

const isInPair = (text: string, at: number) => text.codePointAt(at - 1)! > 0xffff;
