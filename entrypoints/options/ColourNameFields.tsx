import { useStrings } from '@/components/strings';
import { COLOUR_NAME_MAX, type ColourNames, HIGHLIGHT_COLOURS } from '@/core/annotation/annotation';

interface ColourNameFieldsProps {
  readonly names: ColourNames;
  readonly onNames: (names: ColourNames) => void;
}

/** Draws where the reader says what the colours mean; an empty field leaves a colour its own name. */
export function ColourNameFields({ names, onNames }: ColourNameFieldsProps) {
  const t = useStrings();
  return (
    <fieldset class="field colour-names" aria-describedby="colours-hint">
      <legend>{t('options_colours')}</legend>
      <div>
        {HIGHLIGHT_COLOURS.map((colour) => (
          <label key={colour} data-colour={colour}>
            <span class="colour-word">{t(`toolbar_${colour}`)}</span>
            <input
              type="text"
              class="text-box"
              dir="auto"
              value={names[colour] ?? ''}
              maxLength={COLOUR_NAME_MAX}
              onChange={({ currentTarget }) => {
                const name = currentTarget.value.trim();
                const { [colour]: _, ...others } = names;
                onNames(name === '' ? others : { ...others, [colour]: name });
              }}
            />
          </label>
        ))}
      </div>
      <p class="hint" id="colours-hint">
        {t('options_coloursHint')}
      </p>
    </fieldset>
  );
}
