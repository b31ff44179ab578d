/**
 * Clicks and taps: on a mark they pin its card, elsewhere they close it. They are the page's own in the first place, so
 * nothing is prevented, and a mark in a link, a button or a label does what the page says.
 */
import type { Caller } from '@/core/card/interaction';
import type { Point } from '@/core/card/wedge';

const CLICKABLE =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="switch"]';

/** Calls back with the place of each press that is not for something of the page's; `null`: elsewhere or for the page. */
export function watchPresses(
  isOurs: (target: EventTarget | null) => boolean,
  onPress: (at: Point | null, caller: Caller) => void,
  signal: AbortSignal,
): void {
  let kind = '';
  const onDown = (event: PointerEvent) => {
    kind = event.pointerType;
  };
  const onClick = (event: MouseEvent) => {
    // A click made by the keyboard has no place; a double click selects a word.
    if (!event.isTrusted || event.button !== 0 || event.detail > 1) return;
    const target = event.composedPath()[0] ?? event.target;
    if (isOurs(target)) return;
    const forPage = event.detail === 0 || (target instanceof Element && target.closest(CLICKABLE) !== null);
    onPress(forPage ? null : { x: event.clientX, y: event.clientY }, kind === 'touch' ? 'touch' : 'press');
  };
  window.addEventListener('pointerdown', onDown, { passive: true, capture: true, signal });
  window.addEventListener('click', onClick, { passive: true, capture: true, signal });
}
