import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { refusalWords } from '@/components/refusal-words';
import { type Strings, StringsContext } from '@/components/strings';
import { languageFor } from '@/core/settings/language';
import { translate, uiLanguage } from '@/platform/i18n';
import { useAnswer } from '@/platform/live';
import { useSettings } from '@/platform/live-settings';
import { useTheme } from '@/platform/own-look';
import { stringsFor } from '@/platform/strings-for';
import { MakePage } from './MakePage';
import { readAsked } from './read-asked';

interface AppProps {
  /** What the window was opened to make, as the background knows it. */
  readonly making: string | null;
  /** Id of the own card that is to be edited. */
  readonly edited: string | null;
}

/** The window in which a card is made or edited, in the reader's language and colours. */
export function App({ making, edited }: AppProps) {
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
  const { answer } = useAnswer(() => readAsked(making, edited), [making, edited]);
  const { t } = strings;
  return (
    <StringsContext.Provider value={t}>
      {answer === null ? null : answer.ok ? (
        <MakePage asked={answer.value} />
      ) : (
        <Empty title={t('make_gone')}>
          {answer.error.code === 'not-found' ? t('make_goneWhy') : refusalWords(t, answer.error)}
        </Empty>
      )}
    </StringsContext.Provider>
  );
}
