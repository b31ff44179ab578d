import { useState } from 'preact/hooks';

interface WordsFieldProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

/** Words with commas between; while it is written in, it holds what was typed, commas and spaces too. */
export function WordsField({ label, words, onChange }: WordsFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="make-field">
      {label}
      <input
        class="text-box"
        dir="auto"
        value={typed ?? words.join(', ')}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onChange(listed(value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

const listed = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
