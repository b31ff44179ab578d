import { browser } from 'wxt/browser';

/** The message of a key of public/_locales in the browser's language, with `$1`, `$2` … replaced by `parts`; the key itself where there is none. */
export function translate(key: string, ...parts: string[]): string {
  return (browser.i18n.getMessage as (key: string, parts: string[]) => string)(key, parts) || key;
}

/** The language that cards and words are in. */
export function uiLanguage(): 'en' | 'fr' {
  return browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
}
