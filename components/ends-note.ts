/** Returns whether a key ends the writing of a note: Esc or Ctrl+Enter, where nobody has used it for something else. */
export function endsNote({ key, ctrlKey, metaKey, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing) return false;
  return key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey));
}
