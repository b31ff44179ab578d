import { useEffect, useState } from 'preact/hooks';
import { type Language, languageFor } from '@/core/settings/language';
import { translate, uiLanguage } from './i18n';
import { type LiveSettings, useSettings } from './live-settings';
import { useTheme } from './own-look';
import { stringsFor } from './strings-for';

/** What every own page stands on: the settings, and the reader's words. */
export interface OwnPage {
  readonly live: LiveSettings;
  readonly t: (key: string, ...parts: string[]) => string;
  /** The language of the words. */
  readonly language: Language;
  /** False while the words are still the browser's and may not be the reader's. */
  readonly isSettled: boolean;
}

/**
 * Gives an own page the colours and the language that the reader chose. It begins in the browser's, since most readers leave it at that,
 * and waiting costs time.
 */
export function useOwnPage(): OwnPage {
  const live = useSettings();
  useTheme(live.settings);
  const [words, setWords] = useState(() => spoken(uiLanguage(), translate));
  const language = live.settings ? languageFor(live.settings, uiLanguage()) : uiLanguage();
  useEffect(() => {
    const controller = new AbortController();
    void stringsFor(language).then((t) => controller.signal.aborted || setWords(spoken(language, t)));
    return () => controller.abort();
  }, [language]);
  return { live, ...words, isSettled: live.settings !== null && words.language === language };
}

/** The words, with the page in their language before anything is drawn with them: dates and numbers are written in the page's. */
function spoken(language: Language, t: OwnPage['t']): Pick<OwnPage, 't' | 'language'> {
  document.documentElement.lang = language;
  return { language, t };
}
