import { useId, useState } from 'preact/hooks';
import { type Strings, useStrings } from '@/components/strings';
import { isEverywhere, isName } from '@/core/own/name-fault';
import { OWN_NAME_MAX } from '@/core/own/own-card';

interface NameBoxProps {
  readonly label: string;
  /** True where the label stands above it, false where it is told aloud alone. */
  readonly isLabelled?: boolean;
  /** The name of the field, for what is to find it. */
  readonly field: 'name' | 'alias';
  readonly value: string;
  /** True once the reader wanted to save: what cannot be saved then says so. */
  readonly isTried: boolean;
  /** True where it only counts on some conditions. */
  readonly isHeld: boolean;
  readonly onInput: (value: string) => void;
  /** Called where the reader wants to say when a name counts that stands everywhere. */
  readonly onHold?: () => void;
}

/** Where a name is written, and what is wrong with it. */
export function NameBox(props: NameBoxProps) {
  const { label, isLabelled, field, value, isTried, isHeld, onInput, onHold } = props;
  const t = useStrings();
  const id = useId();
  // Every name begins with one letter: it is judged when the reader is done with it.
  const [settled, setSettled] = useState(value);
  const fault = isTried ? faultWords(t, value, field) : null;
  const isCommon = !isHeld && settled === value && isEverywhere(value);
  return (
    <div class="name-box">
      {isLabelled && <label for={id}>{label}</label>}
      <input
        id={id}
        class="text-box"
        dir="auto"
        name={field}
        aria-label={isLabelled ? undefined : label}
        aria-required={field === 'name'}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        maxLength={OWN_NAME_MAX}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onChange={({ currentTarget }) => setSettled(currentTarget.value)}
      />
      <p class="name-fault" id={`${id}-fault`} role="status">
        {fault !== null ? (
          <span class="problem">{fault}</span>
        ) : (
          isCommon && t('make_nameCommon', value.trim())
        )}
        {fault === null && isCommon && onHold && (
          <>
            {' '}
            <button type="button" class="quiet-button" onClick={onHold}>
              {t('make_nameHold')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** What has to be put right before it can be saved; an empty other name is left out by itself. */
function faultWords(t: Strings, value: string, field: NameBoxProps['field']): string | null {
  if (isName(value)) return null;
  if (value.trim() === '') return field === 'name' ? t('make_nameMissing') : null;
  return t('make_nameNoLetters');
}
