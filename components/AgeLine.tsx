import type { Age } from '@/core/card/age';
import type { CardLanguage } from '@/core/card/compose';
import { formatDate, formatMonths } from '@/core/card/dates';
import type { Strings } from './strings';

interface AgeLineProps {
  readonly age: Age;
  readonly language: CardLanguage;
  readonly t: Strings;
}

/** Draws how much younger the article before the reader is than what a card knows. */
export function AgeLine({ age: { knownUpTo, months }, language, t }: AgeLineProps) {
  return (
    <p class="age">{t('card_younger', formatDate(knownUpTo, language), formatMonths(months, language))}</p>
  );
}
