import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportedFile } from '@/core/archive/import';
import type { MergeCounts } from '@/core/archive/merge';
import { type ArchiveRefusal, UnreadableFile } from '@/core/archive/refusal';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { refusalOf } from '@/platform/messaging/refused';
import { type Handover, handOver, readImport } from './data-import';

/** How far the reader is with an import. */
export type Importing =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' | 'merging'; readonly share: number }
  | { readonly at: 'unreadable'; readonly name: string; readonly refusal: ArchiveRefusal }
  | { readonly at: 'failed'; readonly refusal: Refusal }
  | {
      readonly at: 'summary';
      readonly name: string;
      readonly file: ImportedFile;
      readonly counts: MergeCounts;
    }
  | { readonly at: 'merged'; readonly counts: MergeCounts };

/** An import, step by step: `open` reads a file and counts what it would change, `merge` changes it, `cancel` stops either. */
export function useImporting() {
  const [state, setState] = useState<Importing>({ at: 'idle' });
  const work = useRef<AbortController | null>(null);
  const handover = useRef<Handover | null>(null);
  const stop = () => {
    work.current?.abort();
    handover.current?.drop();
    handover.current = null;
  };
  useEffect(() => stop, []);

  /** Runs one step; what is stopped ends where it was told to, what fails says why. */
  async function run(
    at: 'reading' | 'merging',
    name: string,
    step: (signal: AbortSignal, onShare: (share: number) => void) => Promise<Importing>,
  ): Promise<void> {
    work.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    work.current = controller;
    const set = (next: Importing) => !signal.aborted && setState(next);
    set({ at, share: 0 });
    try {
      set(await step(signal, (share) => set({ at, share })));
    } catch (error) {
      set(
        error instanceof UnreadableFile
          ? { at: 'unreadable', name, refusal: error.refusal }
          : { at: 'failed', refusal: refusalOf(error) },
      );
    }
  }

  return {
    state,
    open: (chosen: File) => {
      stop();
      void run('reading', chosen.name, async (signal, onShare) => {
        const file = await readImport(chosen, { signal, onShare: (share) => onShare(share / 2) });
        const handed = handOver(file);
        handover.current = handed;
        const counts = await handed.plan({ signal, onShare: (share) => onShare(0.5 + share / 2) });
        return { at: 'summary', name: chosen.name, file, counts };
      });
    },
    merge: () => {
      const handed = handover.current;
      if (!handed) return;
      void run('merging', '', async (signal, onShare) => {
        const counts = await handed.merge({ signal, onShare });
        handed.drop();
        return { at: 'merged', counts };
      });
    },
    cancel: () => {
      stop();
      setState({ at: 'idle' });
    },
  };
}
