import { checkSize } from '@/core/archive/decode';
import type { ImportedFile } from '@/core/archive/import';
import type { MergeCounts } from '@/core/archive/merge';
import { readFile } from '@/core/archive/read-file';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import { Refused } from '@/platform/messaging/refused';
import { runInSlices } from './data-slices';

/** Most notes or own cards, and code units of text, in one message: far under the 64 MiB that Chromium lets through. */
const PART_RECORDS = 500;
const PART_UNITS = 4_000_000;
/** How often an import is handed over again to a background that was stopped under it. */
const TRIES = 3;

interface Watch {
  readonly signal: AbortSignal;
  /** Hears the share done, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** What a file holds. Rejects with `UnreadableFile` where nothing of it can be taken; too large a file is never read. */
export async function readImport(file: File, { signal, onShare }: Watch): Promise<ImportedFile> {
  checkSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  return runInSlices(readFile(bytes, new Date().toISOString()), signal, onShare);
}

/** One import, on its way to the background. */
export interface Handover {
  /** Counts what it would change. */
  plan(watch: Watch): Promise<MergeCounts>;
  /** Changes it, all or nothing. */
  merge(watch: Watch): Promise<MergeCounts>;
  /** Lets the background forget it. */
  drop(): void;
}

/** Hands records over to the background, which counts and merges them; both reject with `Refused`, or when the signal aborts. */
export function handOver({ records, cards, order }: ImportedFile): Handover {
  const importId = `urn:uuid:${crypto.randomUUID()}`;
  const parts = [
    ...inParts(records).map((some) => ({ records: some, cards: [] })),
    ...inParts(cards).map((some) => ({ records: [], cards: some })),
  ];
  const drop = () => void askAsOwnPage('dropImport', { importId });

  async function stage({ signal, onShare }: Watch): Promise<void> {
    for (const [part, { records, cards }] of parts.entries()) {
      signal.throwIfAborted();
      valueIn(await askAsOwnPage('stageImport', { importId, order, part, records, cards }));
      onShare(((part + 1) / parts.length) * STAGED_SHARE);
    }
  }

  async function advance(request: 'planImport' | 'mergeImport', watch: Watch): Promise<MergeCounts> {
    const { signal, onShare } = watch;
    signal.addEventListener('abort', drop, { once: true });
    try {
      for (let tries = 0; ; ) {
        const state = valueIn(await askAsOwnPage(request, { importId, parts: parts.length }));
        if (state.at === 'done') return state.counts;
        signal.throwIfAborted();
        if (state.at === 'failed') throw new Refused(state.error.code, state.error.detail);
        if (state.at === 'running') onShare(STAGED_SHARE + state.share * (1 - STAGED_SHARE));
        else if (tries++ < TRIES) await stage(watch);
        else throw new Refused('unreachable', 'the background forgets the import again and again');
      }
    } finally {
      signal.removeEventListener('abort', drop);
    }
  }

  return {
    plan: (watch) => advance('planImport', watch),
    merge: (watch) => advance('mergeImport', watch),
    drop,
  };
}

/** Share of the work that lies behind when the background has all parts. */
const STAGED_SHARE = 0.5;

/** The records in parts, at least one. */
function inParts<T>(records: readonly T[]): T[][] {
  const parts: T[][] = [[]];
  let units = 0;
  for (const record of records) {
    const size = JSON.stringify(record).length;
    const last = parts.at(-1)!;
    if (last.length > 0 && (last.length === PART_RECORDS || units + size > PART_UNITS)) {
      parts.push([record]);
      units = size;
    } else {
      last.push(record);
      units += size;
    }
  }
  return parts;
}

function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Refused(answer.error.code, answer.error.detail);
  return answer.value;
}
