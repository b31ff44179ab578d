import { useEffect, useState } from 'preact/hooks';
import type { Pictures } from './Pictures';

/** The pictures, once they are loaded; null before. */
export function usePictures(): typeof Pictures | null {
  const [loaded, setLoaded] = useState<{ readonly View: typeof Pictures } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void import('./Pictures').then(({ Pictures: View }) => controller.signal.aborted || setLoaded({ View }));
    return () => controller.abort();
  }, []);
  return loaded?.View ?? null;
}
