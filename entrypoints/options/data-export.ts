import type { ArchiveRecord } from '@/core/archive/archive';
import { chosenSettings } from '@/core/archive/chosen-settings';
import { writeCsv } from '@/core/archive/write-csv';
import { writeHtml } from '@/core/archive/write-html';
import { writeJsonLd } from '@/core/archive/write-jsonld';
import { writeMarkdown } from '@/core/archive/write-markdown';
import { localDay } from '@/core/card/dates';
import type { OwnRecord } from '@/core/own/own-card';
import type { Language } from '@/core/settings/language';
import type { Settings } from '@/core/settings/settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { ArchiveRead, OwnArchiveRead } from '@/platform/messaging/protocol/own-page-requests';
import { Refused } from '@/platform/messaging/refused';
import { runInSlices } from './data-slices';

/** The formats, and what their files end in. */
export const FORMATS = { archive: 'json', markdown: 'md', table: 'csv', page: 'html' } as const;
export type Format = keyof typeof FORMATS;

const TYPES: Readonly<Record<Format, string>> = {
  archive: 'application/ld+json',
  markdown: 'text/markdown',
  table: 'text/csv',
  page: 'text/html',
};
/** Share of the work that is reading; writing the file is the rest. */
const READING_SHARE = 0.8;
/** How long a file may take to be saved before its memory is given back, in milliseconds: browsers that ask where to save hold it. */
const KEEP_MS = 600_000;

interface ExportOptions {
  readonly settings: Settings;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

/** A file of all that was saved. Rejects with `Refused` where it cannot be read, and when the signal aborts. */
export async function makeFile(
  format: Format,
  { settings, language, signal, onShare }: ExportOptions,
): Promise<File> {
  const records = await readAll(signal, (share) => onShare(share * READING_SHARE));
  // The other formats are for reading, in other programs; own cards are for Backstory.
  const cards = format === 'archive' ? await readCards(signal) : [];
  const at = new Date().toISOString();
  const pieces = {
    archive: () => writeJsonLd(records, cards, chosenSettings(settings)),
    markdown: () => writeMarkdown(records, language, at),
    table: () => writeCsv(records),
    page: () => writeHtml(records, language, at),
  }[format]();
  const parts = await runInSlices(gathered(pieces, records.length + cards.length), signal, (share) =>
    onShare(READING_SHARE + share * (1 - READING_SHARE)),
  );
  return new File(parts, `backstory-${localDay(at)}.${FORMATS[format]}`, { type: TYPES[format] });
}

/** Hands a file to the browser's downloads, as a link with `download` does. */
export function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

async function readAll(signal: AbortSignal, onShare: (share: number) => void): Promise<ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer<ArchiveRead> = await askAsOwnPage('readArchive', { after });
    signal.throwIfAborted();
    if (!answer.ok) throw new Refused(answer.error.code, answer.error.detail);
    records.push(...answer.value.records);
    if (answer.value.next === null) return records;
    after = answer.value.next;
    onShare(records.length / Math.max(answer.value.total, records.length));
  }
}

/** The own cards with their earlier texts. Rejects with `Refused` where they cannot be read, and when the signal aborts. */
export async function readCards(signal: AbortSignal): Promise<OwnRecord[]> {
  const cards: OwnRecord[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer<OwnArchiveRead> = await askAsOwnPage('readOwnArchive', { after });
    signal.throwIfAborted();
    if (!answer.ok) throw new Refused(answer.error.code, answer.error.detail);
    cards.push(...answer.value.records);
    if (answer.value.next === null) return cards;
    after = answer.value.next;
  }
}

/** All pieces, with the share gathered after each. */
function* gathered(pieces: Iterable<string>, total: number): Generator<number, string[]> {
  const parts: string[] = [];
  for (const piece of pieces) {
    parts.push(piece);
    yield Math.min(1, parts.length / (total + 1));
  }
  return parts;
}
