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
  if (records.length === 0) return ownCards.mergeRecords(cards, isDry);
  if (!isDry) await journal.put(agreed);
  let notes: MergeCounts;
  try {
    notes = await store.mergeRecords(records, { ...options, order });
  } catch (error) {
    // Nothing is changed yet, and nothing shall be later.
    if (!isDry) await journal.drop(id);
    throw error;
  }
  const own = await ownCards.mergeRecords(cards, isDry);
  if (!isDry) await journal.drop(id);
  return { new: notes.new + own.new, changed: notes.changed + own.changed, same: notes.same + own.same };
}

/** Ends the imports that a killed browser left half done; returns whether there were any. */
export async function resumeImports(places: ImportPlaces): Promise<boolean> {
  const pending = await places.journal.pending();
  for (const agreed of pending) {
    const { signal } = new AbortController();
    await mergeArchive(places, agreed, { isDry: false, signal, onShare: () => {} });
  }
  return pending.length > 0;
}
