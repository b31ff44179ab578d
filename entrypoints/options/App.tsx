import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { type Strings, StringsContext } from '@/components/strings';
import { type Language, languageFor } from '@/core/settings/language';
import { translate, uiLanguage } from '@/platform/i18n';
import { useSettings } from '@/platform/live-settings';
import { useTheme } from '@/platform/own-look';
import { stringsFor } from '@/platform/strings-for';
import { OptionsPage } from './OptionsPage';

/** The options in the reader's language and colours. */
export function App() {
  const live = useSettings();
  const { settings } = live;
  const [words, setWords] = useState<{ language: Language; t: Strings } | null>(null);
  const language = settings && languageFor(settings, uiLanguage());
  useTheme(settings);

  useEffect(() => {
    if (language) void stringsFor(language).then((t) => setWords({ language, t }));
  }, [language]);
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = words.t('options_title');
  }, [words]);

  if (live.isUnread)
    return (
      <StringsContext.Provider value={translate}>
        <Empty
          title={translate('options_unread')}
          action={{ word: translate('popup_again'), onClick: live.again }}
        />
      </StringsContext.Provider>
    );
  if (!settings || !words) return null;
  return (
    <StringsContext.Provider value={words.t}>
      <OptionsPage live={{ ...live, settings }} language={words.language} />
    </StringsContext.Provider>
  );
}
