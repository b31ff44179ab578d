/** Whether the reader is writing: our keys must not fire then. */

/** Inputs that take no text. */
const NOT_TYPED = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Returns true while the focus is in a field or an editor, in open shadow trees too. */
export function isTyping(document: Document): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null) return false;
  if (focused instanceof HTMLInputElement) return !NOT_TYPED.test(focused.type);
  return focused.matches('textarea, select') || (focused instanceof HTMLElement && focused.isContentEditable);
}
