import { useEffect, useState } from 'preact/hooks';

interface SliderProps {
  readonly name: string;
  readonly label: string;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  readonly value: number;
  /** The value in words. */
  readonly words: (value: number) => string;
  /** Called when the reader lets go, not on the way. */
  readonly onChoose: (value: number) => void;
}

/** Draws a slider with its value in words beside the label. */
export function Slider({ name, label, range, value, words, onChoose }: SliderProps) {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <div class="field slider">
      <label for={name}>{label}</label>
      <output for={name}>{words(shown)}</output>
      <input
        id={name}
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={shown}
        aria-valuetext={words(shown)}
        onInput={({ currentTarget }) => setShown(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => onChoose(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
