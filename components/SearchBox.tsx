import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface SearchBoxProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What may be typed, told while nothing is. */
  readonly hint?: ComponentChildren;
  /** The list below that the keys drive: its active option's id, and what keys do there. */
  readonly list?:
    | { readonly active: string | undefined; readonly onKey: (event: KeyboardEvent) => void }
    | undefined;
}

/** Draws the search box. It takes the focus at once, and again when a letter is typed anywhere else that takes none. */
export function SearchBox({ label, query, onQuery, hint, list }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    const controller = new AbortController();
    document.addEventListener('keydown', (event) => isTyping(event) && box.current?.focus(), {
      signal: controller.signal,
    });
    return () => controller.abort();
  }, []);
  const isHinted = Boolean(hint) && query === '';
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        class="text-box"
        enterkeyhint="search"
        placeholder={label}
        aria-label={label}
        aria-describedby={isHinted ? 'search-hint' : undefined}
        value={query}
        maxLength={200}
        spellcheck={false}
        autocomplete="off"
        role="combobox"
        aria-controls="list"
        aria-expanded={list?.active !== undefined}
        aria-autocomplete="list"
        aria-activedescendant={list?.active}
        onKeyDown={(event) => list?.onKey(event)}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {isHinted && (
        <p class="search-hint" id="search-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** True for a key that would type a letter, pressed where no text is being written. */
function isTyping({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || ctrlKey || metaKey || altKey || [...key].length !== 1 || key === ' ') return false;
  return !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
}
