import { useRef, useState } from 'preact/hooks';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { eraseDeleted, eraseOne } from '@/platform/erase';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { Deleted } from '@/platform/messaging/protocol/own-page-requests';
import { DeletedLine } from './DeletedLine';
import { EraseDialog } from './EraseDialog';
import type { SectionProps } from './OptionsPage';

/** How many lines are drawn before the reader asks for the rest. */
const FIRST = 5;

/** What was deleted in the last 30 days, own cards too: each can be restored, or erased for good. */
export function DeletedList({ language }: Pick<SectionProps, 'language'>) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listDeleted', {}), []);
  useEvents({
    annotationsSaved: again,
    annotationsDeleted: again,
    annotationsImported: again,
    storeChanged: again,
    knowledgeSaved: again,
  });
  const [isLong, setIsLong] = useState(false);
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const deleted = answer?.ok ? answer.value : [];

  async function tell(asked: Promise<Answer<unknown>>, word: string) {
    const done = await asked;
    setSaid(done.ok ? word : t('data_failed', refusalWords(t, done.error)));
    again();
  }
  return (
    <div class="field">
      <h3 id="deleted-title">{t('data_deleted')}</h3>
      {answer?.ok && <p class="hint">{t(deleted.length === 0 ? 'data_deletedNone' : 'data_deletedWhy')}</p>}
      {deleted.length > 0 && (
        <>
          <ul class="lines" aria-labelledby="deleted-title">
            {deleted.slice(0, isLong ? undefined : FIRST).map((one) => (
              <DeletedLine
                key={one.id}
                deleted={one}
                language={language}
                onRestore={() => void tell(restore(one), t('data_restored'))}
                onErase={() => void tell(eraseOne(one), t('data_erased'))}
              />
            ))}
          </ul>
          <div class="buttons">
            {deleted.length > FIRST && !isLong && (
              <button type="button" class="quiet-button" onClick={() => setIsLong(true)}>
                {t('data_showAll', String(deleted.length))}
              </button>
            )}
            <button type="button" class="quiet-button" onClick={() => dialog.current?.showModal()}>
              {t('data_eraseDeleted')}
            </button>
          </div>
        </>
      )}
      <EraseDialog
        dialog={dialog}
        title={t('data_eraseDeletedAsk')}
        what={t('data_eraseWhat')}
        onErase={() => void tell(eraseDeleted(deleted), t('data_erased'))}
      />
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}

const restore = (one: Deleted): Promise<Answer<unknown>> =>
  askAsOwnPage('card' in one ? 'restoreOwnCard' : 'restoreAnnotation', { id: one.id });
