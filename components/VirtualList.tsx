import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** Names a line for as long as it is in the list. */
  readonly keyOf: (index: number) => string;
  /** Height of a line before it was drawn, in CSS pixels. */
  readonly estimate: number;
  readonly draw: (index: number) => ComponentChildren;
  /** What in a line the arrow keys go to, a selector. */
  readonly stop: string;
  /** Lines that stay, though they are out of sight: something is being written in them. */
  readonly held?: readonly number[];
  /** Called with the lines that are drawn, from the first to behind the last. */
  readonly onRange?: (start: number, end: number) => void;
  /** Is handed what moves the focus into the list, by 1 or -1; false where it cannot go further. */
  readonly onMover?: (move: (by: number) => boolean) => void;
}

/** Lines drawn beyond either edge: half a popup. */
const OVERSCAN = 4;

/** Draws only those lines of a list that are in sight, and near it; the arrow keys, Home and End go from line to line. It scrolls by itself. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, keyOf, estimate, draw, stop, held = [], onRange, onMover } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const focused = useRef<number | null>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    overscan: OVERSCAN,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      // The line with the focus stays, or the keyboard would fall out of the list.
      const stays = [...held, focused.current ?? 0].filter((index) => index < count);
      return [...new Set([...defaultRangeExtractor(range), ...stays])].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const lines = virtualizer.getVirtualItems();
  const drawnOf = useDrawnLines(
    draw,
    lines.map(({ index }) => index),
  );
  const [start, end] = [lines[0]?.index ?? 0, (lines.at(-1)?.index ?? -1) + 1];
  useLayoutEffect(() => onRange?.(start, end), [start, end, count]);

  const focus = (index: number): boolean => {
    if (index < 0 || index >= count) return false;
    focused.current = index;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    redraw(undefined);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${stop}`)?.focus(),
    );
    return true;
  };
  const move = (by: number) => focus(focused.current === null ? 0 : focused.current + by);
  useLayoutEffect(() => onMover?.(move));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its lines have the focus, it hears their keys
    <div
      ref={scroller}
      class="scroller"
      onFocusIn={({ target }) => {
        const line = (target as Element).closest('[data-index]')?.getAttribute('data-index');
        focused.current = line ? Number(line) : null;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!scroller.current?.contains(relatedTarget as Node | null)) focused.current = null;
      }}
      onKeyDown={(event) => {
        const { target, key } = event;
        if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
        const to = { ArrowDown: 1, ArrowUp: -1 }[key];
        const moved =
          to !== undefined ? move(to) : key === 'Home' ? focus(0) : key === 'End' ? focus(count - 1) : false;
        if (moved) event.preventDefault();
      }}
    >
      <ul class="notes" id="list" aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {lines.map(({ key, index, start: top }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${top}px)` }}
          >
            {drawnOf(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Draws each line once for as long as it stays and `draw` is the same: scrolling moves lines and draws only those that come. */
function useDrawnLines(draw: (index: number) => ComponentChildren, shown: readonly number[]) {
  const drawn = useRef<{ readonly draw: typeof draw; lines: ReadonlyMap<number, ComponentChildren> } | null>(
    null,
  );
  const before = drawn.current?.draw === draw ? drawn.current.lines : null;
  const lines = new Map(shown.map((index) => [index, before?.has(index) ? before.get(index) : draw(index)]));
  drawn.current = { draw, lines };
  return (index: number): ComponentChildren => lines.get(index);
}
