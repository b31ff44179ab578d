import type { ArchiveOrder, ArchiveRecord } from '@/core/archive/archive';
import type { MergeCounts } from '@/core/archive/merge';
import type { OwnRecord } from '@/core/own/own-card';
import type { ImportState, OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import { refusalOf } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import { soon } from './answer-soon';
import { type ImportPlaces, mergeArchive } from './merge-archive';
import type { OwnCards } from './store/own-cards';
import type { Store } from './store/store';
import type { Asker } from './trust';

/** One piece of work on an import: counting, or writing. */
interface Work {
  readonly controller: AbortController;
  state: ImportState;
  readonly ended: Promise<void>;
}
/** What one letter brings. */
interface Part {
  readonly records: readonly ArchiveRecord[];
  readonly cards: readonly OwnRecord[];
}
interface Import {
  readonly id: string;
  readonly order: ArchiveOrder;
  readonly parts: Map<number, Part>;
  readonly work: Map<'plan' | 'merge', Work>;
}

type ImportRequests = Pick<
  OwnPageRequests,
  'readArchive' | 'readOwnArchive' | 'stageImport' | 'planImport' | 'mergeImport' | 'dropImport'
>;

/**
 * Handlers for the archive. An import comes in parts that no message is too small for, is kept here until it is merged or dropped,
 * and forgotten when the background is stopped: the page still has it, and is told to hand it over again. There is one at a time.
 */
export function createArchiveRequests(
  places: ImportPlaces & {
    readonly store: Pick<Store, 'readRecords'>;
    readonly ownCards: Pick<OwnCards, 'readRecords'>;
  },
  onMerged: (counts: MergeCounts, withCards: boolean) => void,
): Handlers<ImportRequests, Asker> {
  const current: { import: Import | null } = { import: null };

  function drop(id?: string): void {
    if (id !== undefined && current.import?.id !== id) return;
    for (const { controller } of current.import?.work.values() ?? []) controller.abort();
    current.import = null;
  }

  function start(staged: Import, isDry: boolean): Work {
    const parts = [...staged.parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    const { id, order } = staged;
    const records = parts.flatMap((part) => part.records);
    const cards = parts.flatMap((part) => part.cards);
    const controller = new AbortController();
    const { signal } = controller;
    const work: { -readonly [K in keyof Work]: Work[K] } = {
      controller,
      state: { at: 'running', share: 0 },
      ended: Promise.resolve(),
    };
    const onShare = (share: number) => {
      work.state = { at: 'running', share };
    };
    work.ended = mergeArchive(places, { id, order, records, cards }, { isDry, signal, onShare }).then(
      (counts) => {
        work.state = { at: 'done', counts };
        if (!isDry) onMerged(counts, cards.length > 0);
      },
      (error: unknown) => {
        work.state = signal.aborted ? { at: 'dropped' } : { at: 'failed', error: refusalOf(error) };
      },
    );
    return work;
  }

  async function advance(
    kind: 'plan' | 'merge',
    { importId, parts }: { importId: string; parts: number },
  ): Promise<ImportState> {
    const staged = current.import;
    if (staged?.id !== importId || staged.parts.size !== parts) return { at: 'unknown' };
    const work = staged.work.get(kind) ?? start(staged, kind === 'plan');
    staged.work.set(kind, work);
    await soon(work.ended);
    // What failed may be tried again.
    if (work.state.at === 'failed') staged.work.delete(kind);
    return work.state;
  }

  return {
    readArchive: ({ after }) => places.store.readRecords(after),
    readOwnArchive: ({ after }) => places.ownCards.readRecords(after),
    async stageImport({ importId, order, part, records, cards }) {
      if (current.import?.id !== importId) {
        drop();
        current.import = { id: importId, order, parts: new Map(), work: new Map() };
      }
      current.import?.parts.set(part, { records, cards });
      return null;
    },
    planImport: (letter) => advance('plan', letter),
    mergeImport: (letter) => advance('merge', letter),
    async dropImport({ importId }) {
      drop(importId);
      return null;
    },
  };
}
