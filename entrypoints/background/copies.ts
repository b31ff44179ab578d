/**
 * Copies: quotes of the reader's that stand, word for word, in an article at another address, as when an agency's text runs in two papers.
 * The reader is told in our own pages. The page is told nothing, and nothing is saved.
 */
import type { Annotation } from '@/core/annotation/annotation';
import { createQuotePrints, type QuotePrints, standsIn } from '@/core/annotation/quote-prints';
import { isOneArticle } from '@/core/annotation/same-article';
import { quoteOf } from '@/core/archive/archive';
import type { Passage } from '@/core/mention/mention';
import type { ShownCopies } from './shown-copies';
import type { Store } from './store/store';
import { takeTurns } from './take-turns';

/** Annotations read from the disk at once: a few milliseconds of them, so that no letter waits long. */
const READ_AT_ONCE = 200;
/** Most quotes of one tab that are remembered: more than a reader looks through. */
const COPIES_MAX = 50;

export interface Copies {
  /** Looks for quotes in passages that the page in the tab has handed over. */
  read(tab: number, address: string, passages: readonly Passage[]): Promise<void>;
  /** The tab is at this address now. */
  arrive(tab: number, address: string): Promise<void>;
  /** Annotations of other articles whose quotes stand in the article `source` that the tab shows, newest first. */
  of(tab: number, source: string): Promise<Annotation[]>;
  /** Takes in what was saved or changed. */
  put(annotation: Annotation): void;
  /** Much changed at once. */
  clear(): void;
}

/** Copies over a store, whose quotes are read when an article first is; `onFound` hears where there are more than before. */
export function createCopies(
  store: Pick<Store, 'ids' | 'byIds'>,
  shown: ShownCopies,
  onFound: (tab: number) => void,
): Copies {
  let known: Promise<QuotePrints> | null = null;
  /** Where tabs went: what was looked for in the page before comes too late. */
  const addresses = new Map<number, string>();
  const prints = (): Promise<QuotePrints> => {
    const reading = known ?? readPrints(store);
    known = reading;
    reading.catch(() => {
      if (known === reading) known = null;
    });
    return reading;
  };
  return {
    async read(tab, address, passages) {
      const found = await takeTurns(findIn(await prints(), passages));
      if (found.size === 0) return;
      const annotations = await store.byIds([...found.keys()]);
      if ((addresses.get(tab) ?? address) !== address) return;
      const sure = annotations.filter((one) =>
        found.get(one.id)?.some((text) => standsIn(quoteOf(one), text)),
      );
      let isMore = false;
      await shown.change(tab, (before) => {
        const old = before?.address === address ? before.ids : [];
        const ids = [...new Set([...old, ...sure.map(({ id }) => id)])].slice(0, COPIES_MAX);
        isMore = ids.length > old.length;
        return isMore ? { address, ids } : before;
      });
      if (isMore) onFound(tab);
    },
    arrive(tab, address) {
      addresses.set(tab, address);
      return shown.change(tab, (before) => (before?.address === address ? before : undefined));
    },
    async of(tab, source) {
      const annotations = await store.byIds((await shown.in(tab))?.ids ?? []);
      return annotations
        .filter(({ target }) => !isOneArticle(target.source, source))
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },
    put(annotation) {
      void known?.then((prints) => printOne(prints, annotation));
    },
    clear() {
      known = null;
    },
  };
}

async function readPrints(store: Pick<Store, 'ids' | 'byIds'>): Promise<QuotePrints> {
  const prints = createQuotePrints();
  const ids = await store.ids();
  for (let at = 0; at < ids.length; at += READ_AT_ONCE)
    for (const one of await store.byIds(ids.slice(at, at + READ_AT_ONCE))) printOne(prints, one);
  return prints;
}

/** The name on a saved card is no quote, and a note on an entity has none. */
function printOne(prints: QuotePrints, annotation: Annotation): void {
  if (annotation.motivation === 'highlighting') prints.put(annotation.id, quoteOf(annotation));
}

/** Ids of the quotes that may stand in the passages, each with the passages: one may only begin like the quote. */
function* findIn(
  prints: QuotePrints,
  passages: readonly Passage[],
): Generator<void, Map<string, string[]>, void> {
  const found = new Map<string, string[]>();
  for (const { text } of passages) {
    for (const id of prints.find(text)) found.set(id, [...(found.get(id) ?? []), text]);
    yield;
  }
  return found;
}
