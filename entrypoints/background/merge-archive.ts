import type { MergeCounts } from '@/core/archive/merge';
import type { MergeOptions } from './store/archive';
import type { ImportJournal } from './store/import-journal';
import type { AgreedImport } from './store/knowledge-database';
import type { OwnCards } from './store/own-cards';
import type { Store } from './store/store';

/** Where an import goes. */
export interface ImportPlaces {
  readonly store: Pick<Store, 'mergeRecords'>;
  readonly ownCards: Pick<OwnCards, 'mergeRecords'>;
  readonly journal: ImportJournal;
}

/** Merges notes and own cards, all or none of them, or only counts what would change; the counts are of both. */
export async function mergeArchive(
  { store, ownCards, journal }: ImportPlaces,
  agreed: AgreedImport,
  options: Omit<MergeOptions, 'order'>,
): Promise<MergeCounts> {
  const { id, records, cards, order } = agreed;
  const { isDry } = options;
  if (cards.length === 0) return store.mergeRecords(records, { ...options, order });
  // Cards that are refused are so before any note is written.
  const own = await ownCards.mergeRecords(cards, records.length > 0 || isDry);
  if (records.length === 0) return own;
  if (isDry) return sum(await store.mergeRecords(records, { ...options, order }), own);
  await journal.put(agreed);
  let notes: MergeCounts;
  try {
    notes = await store.mergeRecords(records, { ...options, order });
  } catch (error) {
    // Nothing is changed yet, and nothing shall be later.
    await journal.drop(id);
    throw error;
  }
  const merged = sum(notes, await ownCards.mergeRecords(cards, false));
  await journal.drop(id);
  return merged;
}

/** Ends the imports that a killed browser left half done; returns whether there were any. One that fails is tried again at the next start. */
export async function resumeImports({ store, ownCards, journal }: ImportPlaces): Promise<boolean> {
  const pending = await journal.pending();
  for (const { id, records, cards, order } of pending) {
    const { signal } = new AbortController();
    await store.mergeRecords(records, { order, isDry: false, signal, onShare: () => {} });
    await ownCards.mergeRecords(cards, false);
    await journal.drop(id);
  }
  return pending.length > 0;
}

function sum(a: MergeCounts, b: MergeCounts): MergeCounts {
  return { new: a.new + b.new, changed: a.changed + b.changed, same: a.same + b.same };
}
