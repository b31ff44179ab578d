import { useEffect, useState } from 'preact/hooks';
import type { NotesView } from './NotesView';

/** The notes' view, loaded behind the first one: most openings of the popup are over before it is wanted. Null until then. */
export function useNotesView(): typeof NotesView | null {
  const [view, setView] = useState<{ readonly View: typeof NotesView } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void import('./NotesView').then(({ NotesView: View }) => controller.signal.aborted || setView({ View }));
    return () => controller.abort();
  }, []);
  return view?.View ?? null;
}
