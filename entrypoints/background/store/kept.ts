import type { DexieOptions } from 'dexie';
import { createImportJournal } from './import-journal';
import { defineKnowledge } from './knowledge-database';
import { createOwnCards } from './own-cards';
import { createPacks } from './packs';
import { withSecondCopy } from './second-copy';

/** What the reader made and installed, over one database that opens with the first call. */
export function createKept(options?: DexieOptions) {
  const db = defineKnowledge(options);
  return {
    ownCards: withSecondCopy(createOwnCards(db)),
    packs: createPacks(db),
    journal: createImportJournal(db),
  };
}
