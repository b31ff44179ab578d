interface SwitchProps {
  readonly on: boolean;
  /** What is switched, for the accessible name. */
  readonly label: string;
  /** What stands beside the switch. */
  readonly word: string;
  readonly onSwitch: (on: boolean) => void;
}

/** Draws an on/off switch. */
export function Switch({ on, label, word, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-word">{word}</span>
      <span class="switch-track" />
    </button>
  );
}
