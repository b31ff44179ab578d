export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly word: string;
}

interface ChoiceProps<Value extends string> {
  /** Names the group of radio buttons in the document. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly ChoiceOption<Value>[];
  readonly chosen: Value;
  /** `rows` for sentences, one below the other; `line` for words. */
  readonly look: 'rows' | 'line';
  readonly onChoose: (value: Value) => void;
}

/** Draws a choice of one among a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, label, hint, options, chosen, look, onChoose } = props;
  return (
    <fieldset class={`field choice ${look}`} aria-describedby={hint && `${name}-hint`}>
      <legend>{label}</legend>
      <div class="options">
        {options.map(({ value, word }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
