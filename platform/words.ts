/** The words of the interface in any language: `browser.i18n` knows only the browser's own. */
import type { Language } from '@/core/settings/language';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, { readonly message: string }>>>> = {
  en,
  fr,
};

/** Returns what gives the message of a key in a language, with `$1`, `$2` … replaced by `parts`; the key itself where there is none. */
export const stringsIn =
  (language: Language) =>
  (key: string, ...parts: string[]): string =>
    MESSAGES[language][key]?.message.replace(/\$(\d)/g, (_, n) => parts[n - 1] ?? '') ?? key;
