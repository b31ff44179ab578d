/** What closes a card at once: Esc (heard, never swallowed), a selection begun, the page left, put away or gone on. */
import { watchGoing } from '@/dom/address';

/** Calls back with each reason to close, until `signal` aborts. */
export function watchDismissals(
  onDismiss: (reason: 'escape' | 'selection' | 'left' | 'gone-on') => void,
  signal: AbortSignal,
): void {
  const quietly = { passive: true, capture: true, signal } as const;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && !event.isComposing) onDismiss('escape');
    },
    quietly,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const { isCollapsed = true, anchorNode } = document.getSelection() ?? {};
      // Firefox tells of a selection inside the card, too: its words may be copied.
      const root = anchorNode?.getRootNode();
      if (!isCollapsed && !(root instanceof ShadowRoot && root.mode === 'closed')) onDismiss('selection');
    },
    quietly,
  );
  document.addEventListener('visibilitychange', () => document.hidden && onDismiss('left'), quietly);
  watchGoing(window, () => onDismiss('gone-on'), signal);
  window.addEventListener('pagehide', () => onDismiss('left'), quietly);
}
