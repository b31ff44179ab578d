import { type Dispatch, type StateUpdater, useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** What the search box's keys do to the list below it. */
export interface ListKeys {
  /** Id of the active option's element. */
  readonly active: string | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Hands the search box the keys of the list below it, or takes them away. */
export type SetListKeys = Dispatch<StateUpdater<ListKeys | undefined>>;

/** The element id of option `index`. */
export const optionId = (index: number) => `option-${index}`;

/**
 * The active option of a list of `count`, moved by arrow keys and picked by Enter while the search box holds the focus. It is the
 * first again whenever `subject` changes. `onKeys` hands the keys to the box.
 */
export function useListKeys(
  count: number,
  subject: unknown,
  onPick: (index: number) => void,
  onKeys: SetListKeys,
): { readonly active: number; readonly setActive: (index: number) => void } {
  const [active, setActive] = useState(0);
  // A new subject sends it back to the first, which stands in sight.
  useEffect(() => {
    setActive(0);
    document.getElementById(optionId(0))?.scrollIntoView({ block: 'nearest' });
  }, [subject]);

  // The box gets one function for as long as the list stands: handing it a new one draws the popup again, which would make another.
  const newest = useRef({ count, active, onPick });
  newest.current = { count, active, onPick };
  const onKey = useCallback((event: KeyboardEvent) => {
    const { count, active, onPick } = newest.current;
    if (count === 0 || event.isComposing) return;
    if (event.key === 'Enter') return onPick(Math.min(active, count - 1));
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (active + by + count) % count;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  }, []);

  const activeId = count > 0 ? optionId(Math.min(active, count - 1)) : undefined;
  useBoxKeys({ active: activeId, onKey }, onKeys);
  return { active, setActive };
}

/** Has the arrow down lead from the search box into the list; `enter` returns whether there was somewhere to go. */
export function useDownKey(enter: () => boolean, onKeys: SetListKeys): void {
  const newest = useRef(enter);
  newest.current = enter;
  const onKey = useCallback((event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && newest.current()) event.preventDefault();
  }, []);
  useBoxKeys({ active: undefined, onKey }, onKeys);
}

/** The keys are the list's for as long as it stands. One that goes may do so after the next has come: it takes its own away alone. */
function useBoxKeys({ active, onKey }: ListKeys, onKeys: SetListKeys): void {
  useEffect(() => onKeys({ active, onKey }), [active, onKey, onKeys]);
  useEffect(() => () => onKeys((now) => (now?.onKey === onKey ? undefined : now)), [onKey, onKeys]);
}
