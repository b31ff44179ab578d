/** The words of the interface in a language that is not the browser's: `browser.i18n` knows only its own. */
import type { Language } from '@/core/settings/language';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr };

/** Beginnings of the keys of words that only our own pages and the store use. */
const OWN_PAGES_ONLY = /^(popup|options|data|store|extension|command)_?/;

/** All words in a language, by key. */
export function allWords(language: Language): Readonly<Record<string, string>> {
  return wordsOf(language, () => true);
}

/** Returns the message of a key in a language, with `$1`, `$2` … replaced by `parts`. */
export const stringsIn =
  (language: Language) =>
  (key: keyof typeof en, ...parts: string[]): string =>
    MESSAGES[language][key]?.message.replace(/\$(\d)/g, (_, n) => parts[n - 1] ?? '') ?? key;

/** The words that a page may need of us, by key. */
export function pageWords(language: Language): Readonly<Record<string, string>> {
  return wordsOf(language, (key) => !OWN_PAGES_ONLY.test(key));
}

function wordsOf(language: Language, isWanted: (key: string) => boolean): Readonly<Record<string, string>> {
  const wanted = Object.entries(MESSAGES[language]).filter(([key]) => isWanted(key));
  return Object.fromEntries(wanted.map(([key, { message }]) => [key, message]));
}
