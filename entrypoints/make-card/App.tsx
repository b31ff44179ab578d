import { Empty } from '@/components/Empty';
import { refusalWords } from '@/components/refusal-words';
import { StringsContext } from '@/components/strings';
import { useAnswer } from '@/platform/live';
import { useOwnPage } from '@/platform/own-page';
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
  const { t } = useOwnPage();
  const { answer } = useAnswer(() => readAsked(making, edited), [making, edited]);
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
