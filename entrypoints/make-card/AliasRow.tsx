import { useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import { isEverywhere } from '@/core/own/name-fault';
import type { OwnAlias } from '@/core/own/own-card';
import { isHeld } from './is-held';
import { NameBox } from './NameBox';
import { WordsField } from './WordsField';

interface AliasRowProps {
  readonly alias: OwnAlias;
  /** True once the reader wanted to save. */
  readonly isTried: boolean;
  readonly onChange: (some: Partial<OwnAlias>) => void;
  readonly onRemove: () => void;
}

/** One other name with the conditions on which it counts; they stand open where it would count everywhere. */
export function AliasRow({ alias, isTried, onChange, onRemove }: AliasRowProps) {
  const t = useStrings();
  const [isOpen] = useState(() => isEverywhere(alias.text));
  return (
    <div class="make-alias">
      <NameBox
        label={t('make_alias')}
        field="alias"
        value={alias.text}
        isTried={isTried}
        isHeld={isHeld(alias)}
        onInput={(text) => onChange({ text })}
      />
      <button
        type="button"
        class="quiet-button"
        aria-label={t('make_removeAlias', alias.text)}
        onClick={onRemove}
      >
        {t('make_remove')}
      </button>
      <details open={isOpen}>
        <summary>{t('make_rules')}</summary>
        <label class="make-check">
          <input
            type="checkbox"
            checked={alias.exact === true}
            onChange={({ currentTarget }) => onChange({ exact: currentTarget.checked })}
          />
          {t('make_exact')}
        </label>
        <label class="make-check">
          <input
            type="checkbox"
            checked={alias.part === true}
            onChange={({ currentTarget }) => onChange({ part: currentTarget.checked })}
          />
          {t('make_part')}
        </label>
        <WordsField label={t('make_cues')} words={alias.cues ?? []} onChange={(cues) => onChange({ cues })} />
        <WordsField label={t('make_not')} words={alias.not ?? []} onChange={(not) => onChange({ not })} />
      </details>
    </div>
  );
}
