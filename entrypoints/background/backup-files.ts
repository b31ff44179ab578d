import type { ArchiveRecord } from '@/core/archive/archive';
import { writeJsonLd } from '@/core/archive/write-jsonld';
import type { OwnRecord } from '@/core/own/own-card';
import type { Settings } from '@/core/settings/settings';

/** A file of a backup; each is a whole archive, that can be imported alone. */
export interface BackupFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The folder in the reader's downloads. */
const FOLDER = 'Backstory';

/** The backup of a day (ISO date), in as many files as it takes for none to be over `maxBytes`, one record at least in each. */
export function backupFiles(
  records: readonly (ArchiveRecord | OwnRecord)[],
  settings: Partial<Settings> | null,
  day: string,
  maxBytes: number,
): BackupFile[] {
  const parts = split(records, settings, maxBytes);
  return parts.map((bytes, n) => {
    const part = parts.length > 1 ? `-${n + 1}of${parts.length}` : '';
    return { name: `${FOLDER}/backstory-${day}${part}.json`, bytes };
  });
}

/** The archives, halved until they fit. */
function split(
  records: readonly (ArchiveRecord | OwnRecord)[],
  settings: Partial<Settings> | null,
  maxBytes: number,
): Uint8Array<ArrayBuffer>[] {
  const notes = records.filter((record) => 'annotation' in record);
  const cards = records.filter((record) => 'card' in record);
  const bytes = new TextEncoder().encode([...writeJsonLd(notes, cards, settings)].join(''));
  if (bytes.length <= maxBytes || records.length < 2) return [bytes];
  const half = records.length >> 1;
  return [
    ...split(records.slice(0, half), settings, maxBytes),
    ...split(records.slice(half), settings, maxBytes),
  ];
}
