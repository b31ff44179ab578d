import { useRef, useState } from 'preact/hooks';
import type { PackHead } from '@/core/pack/stream/read-pack';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { refusalOf } from '@/platform/messaging/refused';
import { type CheckedPack, checkPackFile, installPackFile, NoText, TooBig } from './pack-file';

/** How far the installing of a pack is. Nothing is written before the summary was agreed to. */
export type Installing =
  | { readonly at: 'idle' }
  | { readonly at: 'checking' | 'installing'; readonly share: number }
  | { readonly at: 'summary'; readonly checked: CheckedPack }
  | { readonly at: 'refused'; readonly checked: CheckedPack }
  | { readonly at: 'unreadable'; readonly why: 'packs_tooBig' | 'packs_notText' }
  | { readonly at: 'installed'; readonly head: PackHead }
  | { readonly at: 'failed'; readonly refusal: Refusal };

/** The installing of one pack at a time. */
export function useInstalling() {
  const [state, setState] = useState<Installing>({ at: 'idle' });
  const work = useRef<AbortController | null>(null);

  const begin = () => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  };
  const run = async (signal: AbortSignal, steps: () => Promise<Installing>) => {
    const next = await steps().catch((error: unknown): Installing => {
      if (error instanceof TooBig) return { at: 'unreadable', why: 'packs_tooBig' };
      if (error instanceof NoText) return { at: 'unreadable', why: 'packs_notText' };
      return signal.aborted ? { at: 'idle' } : { at: 'failed', refusal: refusalOf(error) };
    });
    if (work.current?.signal === signal) setState(next);
  };

  return {
    state,
    async open(file: File) {
      const signal = begin();
      setState({ at: 'checking', share: 0 });
      await run(signal, async () => {
        const checked = await checkPackFile(file, signal, (share) => setState({ at: 'checking', share }));
        return { at: checked.head && checked.problemCount === 0 ? 'summary' : 'refused', checked };
      });
    },
    async install(checked: CheckedPack, head: PackHead) {
      const signal = begin();
      setState({ at: 'installing', share: 0 });
      await run(signal, async () => {
        await installPackFile(checked, signal, (share) => setState({ at: 'installing', share }));
        return { at: 'installed', head };
      });
    },
    cancel() {
      work.current?.abort();
      work.current = null;
      setState({ at: 'idle' });
    },
  };
}
