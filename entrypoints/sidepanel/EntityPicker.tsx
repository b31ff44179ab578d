import { useEffect, useRef, useState } from 'preact/hooks';
import { EntityLine } from '@/components/EntityLine';
import { Icon } from '@/components/Icon';
import { useStrings } from '@/components/strings';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

interface EntityPickerProps {
  /** Starts the ids of its elements. */
  readonly id: string;
  readonly label: string;
  /** The entity that is picked, or null. */
  readonly picked: string | null;
  readonly onPick: (entity: string | null) => void;
}

/** Results that are offered at once. */
const OFFERED = 6;

/** Picks one entity by typing some of a name. */
export function EntityPicker({ id, label, picked, onPick }: EntityPickerProps) {
  return picked === null ? <Search {...{ id, label, onPick }} /> : <Picked {...{ label, picked, onPick }} />;
}

function Picked({
  label,
  picked,
  onPick,
}: Omit<EntityPickerProps, 'id' | 'picked'> & { readonly picked: string }) {
  const t = useStrings();
  const { answer } = useAnswer(() => askAsOwnPage('readCard', { entity: picked, near: [] }), [picked]);
  const card = answer?.ok ? answer.value : null;
  return (
    <div class="picker">
      <span class="picker-label">{label}</span>
      <button
        type="button"
        class="picked"
        aria-label={t('panel_pickAnother', label, card?.name ?? '')}
        onClick={() => onPick(null)}
      >
        {card && <Icon name={card.type} />}
        <span class="entity-name">{card?.name}</span>
        <Icon name="close" />
      </button>
    </div>
  );
}

function Search({ id, label, onPick }: Pick<EntityPickerProps, 'id' | 'label' | 'onPick'>) {
  const t = useStrings();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const { answer } = useAnswer(() => askAsOwnPage('lookUp', { query }), [query]);
  // A new query starts at its best result.
  useEffect(() => setActive(0), [query]);
  const results = query.trim() !== '' && answer?.ok ? answer.value.slice(0, OFFERED) : [];
  const optionOf = (index: number) => `${id}-option-${index}`;

  function onKeyDown(event: KeyboardEvent) {
    if (results.length === 0 || event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const result = results[active];
    if (by !== undefined) setActive((active + by + results.length) % results.length);
    else if (event.key === 'Enter' && result) onPick(result.entity);
    else if (event.key === 'Escape') setQuery('');
    else return;
    event.preventDefault();
  }
  return (
    <div class="picker">
      <label class="picker-label" for={id}>
        {label}
      </label>
      <input
        ref={box}
        id={id}
        class="text-box"
        placeholder={t('popup_search_lookUp')}
        type="text"
        value={query}
        maxLength={200}
        spellcheck={false}
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={results.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={results.length > 0 ? optionOf(active) : undefined}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {results.length > 0 && (
        <div class="entities" id={`${id}-list`} role="listbox" aria-label={label}>
          {results.map(({ entity, type, name, description, matched, origin }, index) => (
            <EntityLine
              key={entity}
              id={optionOf(index)}
              {...{ type, name, description, matched, origin }}
              active={index === active}
              onPick={() => onPick(entity)}
              onPoint={() => setActive(index)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
