import type { Settings } from './settings';

/** A language that cards and our pages are written in. */
export type Language = Exclude<Settings['language'], 'browser'>;

/** The language the reader chose; `browsers` where they left it to the browser. */
export function languageFor({ language }: Pick<Settings, 'language'>, browsers: Language): Language {
  return language === 'browser' ? browsers : language;
}
