interface ToggleProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Draws a setting that is on or off, with what it does below its name. */
export function Toggle({ name, label, hint, on, onToggle }: ToggleProps) {
  return (
    <div class="field toggle">
      <label for={name}>{label}</label>
      <input
        id={name}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint && `${name}-hint`}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
