import type { Language } from '@/core/settings/language';
import type { MessageKey, Strings } from './strings';

/** Keys of public/_locales that are written once for one and once for many, without what tells the two apart. */
export type CountedKey = {
  [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

/** Returns the message for so many, in the form and with the digits that the language has for the number. */
export function counted(t: Strings, language: Language, key: CountedKey, count: number): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}`, new Intl.NumberFormat(language).format(count));
}
