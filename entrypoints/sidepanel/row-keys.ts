import { isRightToLeft } from '@/components/right-to-left';

const ROW = '.spoken-line';
const CELL = '.spoken-name, .strip, .tool';

/**
 * Moves the keyboard in lines that stand under one another within `event.currentTarget`: up and down from name to name, Home and End to the
 * first and the last; left and right from one thing of a line to the next, round and round, so that the last is one key away from the name.
 */
export function onRowKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, currentTarget, target } = event;
  const row = (target as Element).closest<HTMLElement>(ROW);
  if (!row || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>(ROW)];
  const cells = [...row.querySelectorAll<HTMLElement>(CELL)];
  const at = cells.findIndex((cell) => cell.contains(target as Node));
  const on = isRightToLeft(row) ? -1 : 1;
  const firstOf = (index: number) => rows[index]?.querySelector<HTMLElement>(CELL);
  const round = (by: number) => cells[(at + by + cells.length) % cells.length];
  const keys: Readonly<Record<string, () => HTMLElement | null | undefined>> = {
    ArrowDown: () => firstOf(rows.indexOf(row) + 1),
    ArrowUp: () => firstOf(rows.indexOf(row) - 1),
    Home: () => firstOf(0),
    End: () => firstOf(rows.length - 1),
    ArrowRight: () => round(on),
    ArrowLeft: () => round(-on),
  };
  const next = keys[key]?.();
  if (!next) return;
  next.focus();
  event.preventDefault();
}
