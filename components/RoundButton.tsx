import { Icon, type IconProps } from './Icon';

interface RoundButtonProps {
  /** What it does, for `data-do`. */
  readonly does: string;
  readonly icon: IconProps['name'];
  /** What it says to who asks: it shows an icon alone. */
  readonly word: string;
  /** Absent where it always does something. */
  readonly disabled?: boolean;
  /** Whether what it toggles is open; absent where it toggles nothing. */
  readonly expanded?: boolean;
}

/** Draws a small round button with an icon. */
export function RoundButton({ does, icon, word, disabled, expanded }: RoundButtonProps) {
  return (
    <button
      type="button"
      class="round"
      data-do={does}
      aria-disabled={disabled}
      aria-expanded={expanded}
      aria-label={word}
      title={word}
    >
      <Icon name={icon} />
    </button>
  );
}
