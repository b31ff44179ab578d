import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Route } from '@/core/look-up/route';
import { takeNotes } from '@/platform/messaging/offered-notes';
import type { NoteOffered } from '@/platform/messaging/protocol/events';
import { takeRoutes } from '@/platform/panel-route';

/** The note that the panel was asked to open, with what ends it. `onRoute` hears what else it is asked to show. */
export function useAsked(onRoute: (route: Route) => void): readonly [NoteOffered | null, () => void] {
  const [note, setNote] = useState<NoteOffered | null>(null);
  const newest = useRef(onRoute);
  newest.current = onRoute;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // Where the browser has no windows (Firefox on Android) it has no panels: this page is a tab like others.
    void browser.windows?.getCurrent().then(({ id }) => {
      if (signal.aborted || id === undefined) return;
      takeNotes((offered) => {
        // A panel that was opened as a tab and is behind others would take the note out of sight.
        if (offered.windowId !== id || document.visibilityState !== 'visible') return false;
        setNote(offered);
        // The keyboard follows the note, where the browser lets it.
        window.focus();
        return true;
      }, signal);
      takeRoutes(
        id,
        (route) => {
          setNote(null);
          newest.current(route);
        },
        signal,
      );
    });
    return () => controller.abort();
  }, []);
  return [note, () => setNote(null)];
}
