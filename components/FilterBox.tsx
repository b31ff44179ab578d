import { Icon } from './Icon';

interface FilterBoxProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Draws where a list beside it is searched; Esc clears it. It takes the keyboard only when it is given it. */
export function FilterBox({ label, query, onQuery }: FilterBoxProps) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="text-box"
        dir="auto"
        enterkeyhint="search"
        placeholder={label}
        aria-label={label}
        value={query}
        maxLength={200}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing || query === '') return;
          onQuery('');
          event.preventDefault();
        }}
      />
    </div>
  );
}
