import { useStrings } from '@/components/strings';
import { OWN_ALIASES_MAX, type OwnAlias } from '@/core/own/own-card';
import { AliasRow } from './AliasRow';

interface AliasRowsProps {
  readonly aliases: readonly OwnAlias[];
  /** Names in the article that may be of the same thing. */
  readonly offered: readonly OwnAlias[];
  /** True once the reader wanted to save. */
  readonly isTried: boolean;
  readonly onChange: (aliases: readonly OwnAlias[]) => void;
}

/** Other names, each with the conditions on which it counts, and those that the reader may want to add. */
export function AliasRows({ aliases, offered, isTried, onChange }: AliasRowsProps) {
  const t = useStrings();
  const change = (at: number, some: Partial<OwnAlias>) =>
    onChange(aliases.map((alias, n) => (n === at ? { ...alias, ...some } : alias)));
  return (
    <fieldset class="make-aliases">
      <legend>{t('make_aliases')}</legend>
      {aliases.map((alias, n) => (
        <AliasRow
          key={n}
          alias={alias}
          isTried={isTried}
          onChange={(some) => change(n, some)}
          onRemove={() => onChange(aliases.filter((_, other) => other !== n))}
        />
      ))}
      {offered.length > 0 && (
        <fieldset class="make-offered">
          <legend>{t('make_offered')}</legend>
          {offered.map((alias) => (
            <label key={alias.text}>
              <input
                type="checkbox"
                checked={aliases.some(({ text }) => text === alias.text)}
                onChange={({ currentTarget }) =>
                  onChange(
                    currentTarget.checked
                      ? [...aliases, alias]
                      : aliases.filter(({ text }) => text !== alias.text),
                  )
                }
              />
              <bdi>{alias.text}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {aliases.length < OWN_ALIASES_MAX && (
        <button type="button" class="quiet-button" onClick={() => onChange([...aliases, { text: '' }])}>
          {t('make_addAlias')}
        </button>
      )}
    </fieldset>
  );
}
