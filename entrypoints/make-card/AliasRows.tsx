import { useStrings } from '@/components/strings';
import { OWN_ALIASES_MAX, OWN_NAME_MAX, type OwnAlias } from '@/core/own/own-card';
import { WordsField } from './WordsField';

interface AliasRowsProps {
  readonly aliases: readonly OwnAlias[];
  /** Names in the article that may be of the same thing. */
  readonly offered: readonly OwnAlias[];
  readonly onChange: (aliases: readonly OwnAlias[]) => void;
}

/** Other names, each with the conditions on which it counts, and those that the reader may want to add. */
export function AliasRows({ aliases, offered, onChange }: AliasRowsProps) {
  const t = useStrings();
  const change = (at: number, some: Partial<OwnAlias>) =>
    onChange(aliases.map((alias, n) => (n === at ? { ...alias, ...some } : alias)));
  return (
    <fieldset class="make-aliases">
      <legend>{t('make_aliases')}</legend>
      {aliases.map((alias, n) => (
        <div class="make-alias" key={n}>
          <input
            class="text-box"
            aria-label={t('make_alias')}
            maxLength={OWN_NAME_MAX}
            value={alias.text}
            onInput={({ currentTarget }) => change(n, { text: currentTarget.value })}
          />
          <button
            type="button"
            class="quiet-button"
            aria-label={t('make_removeAlias', alias.text)}
            onClick={() => onChange(aliases.filter((_, other) => other !== n))}
          >
            {t('make_remove')}
          </button>
          <details>
            <summary>{t('make_rules')}</summary>
            <label>
              <input
                type="checkbox"
                checked={alias.exact === true}
                onChange={({ currentTarget }) => change(n, { exact: currentTarget.checked })}
              />
              {t('make_exact')}
            </label>
            <label>
              <input
                type="checkbox"
                checked={alias.part === true}
                onChange={({ currentTarget }) => change(n, { part: currentTarget.checked })}
              />
              {t('make_part')}
            </label>
            <WordsField
              label={t('make_cues')}
              words={alias.cues ?? []}
              onChange={(cues) => change(n, { cues })}
            />
            <WordsField
              label={t('make_not')}
              words={alias.not ?? []}
              onChange={(not) => change(n, { not })}
            />
          </details>
        </div>
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
