import type { DexieOptions } from 'dexie';
import type { Shelf } from './copy/shelf';
import { createImportJournal } from './import-journal';
import { defineKnowledge } from './knowledge-database';
import { createOwnCards } from './own-cards';
import { createPacks } from './packs';
import { withSecondCopy } from './second-copy';

/**
 * What the reader made and installed, over one database that opens with the first call. The own cards' second copy lies on the shelf;
 * there is none without.
 */
export function createKept(options?: DexieOptions, shelf?: Shelf) {
  const db = defineKnowledge(options);
  const ownCards = createOwnCards(db);
  return {
    ownCards: shelf ? withSecondCopy(ownCards, shelf) : ownCards,
    packs: createPacks(db),
    journal: createImportJournal(db),
  };
}
