import type { Language } from '@/core/settings/language';
import { translate, uiLanguage } from './i18n';

/**
 * The words of our own pages in a language; those that are not the browser's are loaded when they are wanted, so that most
 * readers' pages open without them.
 */
export async function stringsFor(language: Language): Promise<(key: string, ...parts: string[]) => string> {
  if (language === uiLanguage()) return translate;
  const { stringsIn } = await import('./words');
  return stringsIn(language);
}
