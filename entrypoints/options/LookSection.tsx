import { Choice } from '@/components/Choice';
import { Slider } from '@/components/Slider';
import { useStrings } from '@/components/strings';
import { LANGUAGES, MARK_LOOKS, TEXT_RANGE_PERCENT, THEMES } from '@/core/settings/settings';
import { uiLanguage } from '@/platform/i18n';
import { ColourNameFields } from './ColourNameFields';
import type { SectionProps } from './OptionsPage';
import { Sample } from './Sample';

/** Languages as their own speakers call them. */
const NAMES = { en: 'English', fr: 'Français' } as const;

/** How marks and cards look, with a sample that follows. */
export function LookSection({ live: { settings, saving, choose }, language }: SectionProps) {
  const t = useStrings();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <>
      <Sample settings={settings} saves={saving.count} />
      <Choice
        name="marks"
        look="rows"
        label={t('options_marks')}
        options={MARK_LOOKS.map((value) => ({ value, word: t(`options_marks_${value}`) }))}
        chosen={settings.markLook}
        onChoose={(markLook) => choose({ markLook })}
      />
      <Choice
        name="theme"
        look="line"
        label={t('options_theme')}
        hint={t('options_themeHint')}
        options={THEMES.map((value) => ({ value, word: t(`options_theme_${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <Slider
        name="text-size"
        label={t('options_textSize')}
        range={TEXT_RANGE_PERCENT}
        value={settings.textSize}
        words={(size) => percent.format(size / 100)}
        onChoose={(textSize) => choose({ textSize })}
      />
      <ColourNameFields names={settings.colourNames} onNames={(colourNames) => choose({ colourNames })} />
      <Choice
        name="language"
        look="line"
        label={t('options_language')}
        options={LANGUAGES.map((value) => ({
          value,
          word: value === 'browser' ? t('options_language_browser', NAMES[uiLanguage()]) : NAMES[value],
        }))}
        chosen={settings.language}
        onChoose={(chosen) => choose({ language: chosen })}
      />
    </>
  );
}
