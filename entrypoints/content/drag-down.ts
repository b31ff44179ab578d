/** A sheet at the bottom closes as hands expect: pulled down by its grip. */

import { trusted } from './trusted';

/** How far down, in CSS px, is meant. */
const FAR_PX = 72;

/** Lets `sheet` follow a drag on `grip`, and calls back when it was pulled down far enough. */
export function dragDown(grip: HTMLElement, sheet: HTMLElement, onPulled: () => void): void {
  let from: number | null = null;
  const move = (event: PointerEvent) => {
    if (from !== null) sheet.style.translate = `0 ${Math.max(0, event.clientY - from)}px`;
  };
  const end = trusted((event: PointerEvent) => {
    if (from === null) return;
    const pulled = event.clientY - from;
    from = null;
    sheet.style.translate = '';
    if (event.type === 'pointerup' && pulled > FAR_PX) onPulled();
  });
  grip.addEventListener('pointerdown', (event) => {
    from = event.clientY;
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener('pointermove', move);
  grip.addEventListener('pointerup', end);
  grip.addEventListener('pointercancel', end);
}
