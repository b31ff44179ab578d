import { useEffect, useState } from 'preact/hooks';

/** Whether the keyboard is in the panel: a page beside it keeps it until the reader goes over. */
export function useHasFocus(): boolean {
  const [hasFocus, setHasFocus] = useState(() => document.hasFocus());
  useEffect(() => {
    const controller = new AbortController();
    const read = () => setHasFocus(document.hasFocus());
    for (const event of ['focus', 'blur']) addEventListener(event, read, { signal: controller.signal });
    read();
    return () => controller.abort();
  }, []);
  return hasFocus;
}
