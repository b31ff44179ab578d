import { Choice } from '@/components/Choice';
import { Slider } from '@/components/Slider';
import { useStrings } from '@/components/strings';
import { Toggle } from '@/components/Toggle';
import { DENSITIES, DWELL_RANGE_MS, HOLD_KEYS } from '@/core/settings/settings';
import type { SectionProps } from './OptionsPage';

/** Which names are marked, and when their cards open. */
export function ReadingSection({ live: { settings, choose }, language }: SectionProps) {
  const t = useStrings();
  const seconds = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  });
  return (
    <>
      <Choice
        name="density"
        look="rows"
        label={t('options_density')}
        hint={t('options_densityHint')}
        options={DENSITIES.map((value) => ({ value, word: t(`options_density_${value}`) }))}
        chosen={settings.density}
        onChoose={(density) => choose({ density })}
      />
      <Toggle
        name="badge"
        label={t('options_badge')}
        hint={t('options_badgeHint')}
        on={settings.badge}
        onToggle={(badge) => choose({ badge })}
      />
      <Slider
        name="dwell"
        label={t('options_dwell')}
        range={DWELL_RANGE_MS}
        value={settings.dwellMs}
        words={(ms) => (ms === 0 ? t('options_dwell_none') : seconds.format(ms / 1_000))}
        onChoose={(dwellMs) => choose({ dwellMs })}
      />
      <Choice
        name="hold"
        look="line"
        label={t('options_hold')}
        hint={t('options_holdHint')}
        options={HOLD_KEYS.map((value) => ({ value, word: t(`options_hold_${value}`) }))}
        chosen={settings.holdKey}
        onChoose={(holdKey) => choose({ holdKey })}
      />
    </>
  );
}
