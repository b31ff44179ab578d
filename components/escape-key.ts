import { useEffect, useRef } from 'preact/hooks';

/** Does `onEscape` at Esc, where nothing on the page has used the key; null leaves it to the browser, which closes a popup. */
export function useEscape(onEscape: (() => void) | null): void {
  const newest = useRef(onEscape);
  newest.current = onEscape;
  useEffect(() => {
    const controller = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      // Of a word that is being composed, Esc ends the composing.
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !newest.current) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', onKeyDown, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}
