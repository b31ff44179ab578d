import { Empty } from '@/components/Empty';
import { refusalWords } from '@/components/refusal-words';
import { StringsContext } from '@/components/strings';
import { useNoted } from '@/platform/noted';
import { useOwnPage } from '@/platform/own-page';
import { NoteWindow } from './NoteWindow';
import type { Asked } from './subject';

/** The note window in the reader's language and colours. */
export function App({ subject, focus }: Asked) {
  const { live, language, t } = useOwnPage();
  const noted = useNoted(subject);
  return (
    <StringsContext.Provider value={t}>
      {noted === null ? null : 'refusal' in noted ? (
        <Empty title={t('note_gone')}>
          {noted.refusal.code === 'not-found' ? t('note_goneWhy') : refusalWords(t, noted.refusal)}
        </Empty>
      ) : (
        <NoteWindow {...{ noted, focus, language }} names={live.settings?.colourNames ?? {}} />
      )}
    </StringsContext.Provider>
  );
}
