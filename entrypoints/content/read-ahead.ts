/**
 * How far an article is read. Nearly every article is read whole at once; of one that is longer than most books' chapters, as much as
 * the reader is likely to come to, and more when they come near the end of that (docs/adr/0009). What needs the whole text asks for it.
 */
import { watchApproach } from '@/dom/approach';
import type { Block } from '@/dom/text-map';

/** UTF-16 units of text that are read at first: some five thousand English words, five times the news article of the usual length. */
const FIRST_LENGTH = 30_000;
/** How many times as much is read when the reader comes near the end of what is; and when they have jumped past it. */
const GROWTH = 4;
const GROWTH_PAST = 16;
/** Screens of text below the window that are read at first, however little text stands on them. */
const SCREENS = 3;

export interface ReadAhead {
  /** True where no more blocks than these, the first of the article, need be read for now. */
  isEnough(blocks: readonly Block[]): boolean;
  /** Takes note of the blocks that were read: all there are, or as many as it waits for the reader to come near the end of. */
  took(blocks: readonly Block[], areAll: boolean): void;
  /** From now on no number of blocks is enough; resolves when all that there are were taken. */
  wantAll(): Promise<void>;
}

/** Returns the measure of one document, which calls `onMore` when more is to be read, until `signal` aborts. */
export function createReadAhead(view: Window, onMore: () => void, signal: AbortSignal): ReadAhead {
  let wanted = FIRST_LENGTH;
  let stop = (): void => {};
  let taken: readonly Block[] | null = null;
  const waiting = new Set<() => void>();
  signal.addEventListener('abort', () => stop(), { once: true });
  return {
    isEnough(blocks) {
      if (lengthOf(blocks) < wanted) return false;
      const { top } = blocks.at(-1)!.element.getBoundingClientRect();
      return top > view.innerHeight * (1 + SCREENS);
    },
    took(blocks, areAll) {
      if (areAll) {
        stop();
        for (const resolve of waiting) resolve();
        waiting.clear();
      }
      if (areAll || signal.aborted || blocks === taken) return;
      stop();
      taken = blocks;
      // One of them may have no box of its own to come near to.
      const ends = [blocks[Math.floor(blocks.length * 0.75)], blocks.at(-1)];
      stop = watchApproach(
        ends.flatMap((block) => block?.element ?? []),
        () => {
          const isPast = blocks.at(-1)!.element.getBoundingClientRect().bottom < 0;
          wanted = (isPast ? GROWTH_PAST : GROWTH) * Math.max(wanted, lengthOf(blocks));
          onMore();
        },
      );
    },
    wantAll() {
      wanted = Number.POSITIVE_INFINITY;
      return new Promise((resolve) => waiting.add(resolve));
    },
  };
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}
