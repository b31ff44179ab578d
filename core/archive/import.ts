import type { OwnRecord } from '../own/own-card';
import type { Settings } from '../settings/settings';
import type { ArchiveOrder, ArchiveRecord } from './archive';
import { REFUSALS_MAX } from './limits';
import type { ArchiveRefusal } from './refusal';

/** What a file gave. */
export interface ImportedFile {
  readonly format: 'archive' | 'hypothesis' | 'csv';
  readonly order: ArchiveOrder;
  readonly records: readonly ArchiveRecord[];
  /** The reader's own cards. */
  readonly cards: readonly OwnRecord[];
  /** Settings that came along, checked; null where the file has none. */
  readonly settings: Settings | null;
  /** What was not taken, in the order of the file; the first of them where there are too many. */
  readonly refused: readonly ArchiveRefusal[];
  /** How many were not taken, those that are not told included. */
  readonly refusedCount: number;
}

/** One thing of a file, read: what it is, or why it is not taken. */
export type Read = ArchiveRecord | readonly ArchiveRefusal[];

/** Gathers what the reader of a format read. */
export function gather() {
  const records: ArchiveRecord[] = [];
  const cards: OwnRecord[] = [];
  const refused: ArchiveRefusal[] = [];
  const ids = new Set<string>();
  let refusedCount = 0;
  function refuse(refusals: readonly ArchiveRefusal[]): void {
    refusedCount++;
    refused.push(...refusals.slice(0, Math.max(0, REFUSALS_MAX - refused.length)));
  }
  return {
    refuse,
    /** Takes what was read, or tells why not; an id that comes twice is refused the second time. `path` is where the id stands. */
    take(read: Read, path: string): void {
      if (!('annotation' in read)) refuse(read);
      else if (ids.has(read.annotation.id)) refuse([{ path, reason: 'same-id' }]);
      else {
        ids.add(read.annotation.id);
        records.push(read);
      }
    },
    /** The same for an own card. */
    takeCard(read: OwnRecord | readonly ArchiveRefusal[], path: string): void {
      if (!('card' in read)) refuse(read);
      else if (ids.has(read.card.id)) refuse([{ path, reason: 'same-id' }]);
      else {
        ids.add(read.card.id);
        cards.push(read);
      }
    },
    /** Whether a record with this id was taken before. */
    has: (id: string): boolean => ids.has(id),
    done: (
      format: ImportedFile['format'],
      order: ArchiveOrder,
      settings: Settings | null = null,
    ): ImportedFile => ({ format, order, records, cards, settings, refused, refusedCount }),
  };
}
export type Gathering = ReturnType<typeof gather>;
