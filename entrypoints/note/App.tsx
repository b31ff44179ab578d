import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { refusalWords } from '@/components/refusal-words';
import { type Strings, StringsContext } from '@/components/strings';
import { languageFor } from '@/core/settings/language';
import { translate, uiLanguage } from '@/platform/i18n';
import { useSettings } from '@/platform/live-settings';
import { useTheme } from '@/platform/own-look';
import { stringsFor } from '@/platform/strings-for';
import { NotePage } from './NotePage';
import { useNoted } from './noted';
import type { Asked } from './subject';

/** The note window in the reader's language and colours. */
export function App({ subject, focus }: Asked) {
  const { settings } = useSettings();
  useTheme(settings);
  const [strings, setStrings] = useState<{ readonly t: Strings }>({ t: translate });
  const language = settings ? languageFor(settings, uiLanguage()) : uiLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
    const controller = new AbortController();
    void stringsFor(language).then((t) => controller.signal.aborted || setStrings({ t }));
    return () => controller.abort();
  }, [language]);
  const noted = useNoted(subject);
  const { t } = strings;
  return (
    <StringsContext.Provider value={t}>
      {noted === null ? null : 'refusal' in noted ? (
        <Empty title={t('note_gone')}>
          {noted.refusal.code === 'not-found' ? t('note_goneWhy') : refusalWords(t, noted.refusal)}
        </Empty>
      ) : (
        <NotePage {...{ noted, focus, language }} names={settings?.colourNames ?? {}} />
      )}
    </StringsContext.Provider>
  );
}
