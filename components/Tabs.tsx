import type { TargetedKeyboardEvent } from 'preact';
import { isRightToLeft } from './right-to-left';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly word: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Draws a row of tabs for the panel `panel`; arrow keys, Home and End move along it and select at once (WAI-ARIA tabs). */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const at = tabs.findIndex(({ id }) => id === selected);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
    const [on, back] = isRightToLeft(event.currentTarget)
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
    const steps: Record<string, number> = { [on]: at + 1, [back]: at - 1, Home: 0, End: -1 };
    const towards = steps[event.key];
    const next = towards === undefined ? undefined : tabs.at(towards % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, word }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls="panel"
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
