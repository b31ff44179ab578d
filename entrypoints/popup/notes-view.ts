import { useEffect, useState } from 'preact/hooks';
import type { NotesView } from './NotesView';
import type { View } from './views';

/**
 * The notes' view, loaded once another is shown and the browser has nothing better to do: most openings of the popup are over before
 * it is wanted. Null until then.
 */
export function useNotesView(shown: View | null): typeof NotesView | null {
  const [view, setView] = useState<{ readonly View: typeof NotesView } | null>(null);
  const when = shown === null ? 'later' : shown === 'notes' ? 'now' : 'idle';
  useEffect(() => {
    if (view || when === 'later') return;
    const controller = new AbortController();
    const load = () =>
      void import('./NotesView').then(
        ({ NotesView: View }) => controller.signal.aborted || setView({ View }),
      );
    const idle = when === 'idle' ? requestIdleCallback(load) : void load();
    return () => {
      controller.abort();
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [view, when]);
  return view?.View ?? null;
}
