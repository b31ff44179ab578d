/** Moves the focus to the next (1) or last (-1) of the elements that match, or into the first of them; false where there is none. */
export function moveFocus(selector: string, by: number): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at < 0 ? 0 : at + by];
  next?.focus();
  return next !== undefined;
}
