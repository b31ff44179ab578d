import { useRef, useState } from 'preact/hooks';
import { counted } from '@/components/counted';
import { refusalWords } from '@/components/refusal-words';
import { siteName } from '@/components/site-name';
import { type Strings, useStrings } from '@/components/strings';
import type { Annotation } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { noteOf, quoteOf } from '@/core/archive/archive';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { Deleted } from '@/platform/messaging/protocol/own-page-requests';
import { daysLeft } from './days-left';
import { EraseDialog } from './EraseDialog';
import type { SectionProps } from './OptionsPage';

/** How many lines are drawn before the reader asks for the rest. */
const FIRST = 5;

/** What was deleted in the last 30 days: each can be restored, or erased for good. */
export function DeletedList({ language }: Pick<SectionProps, 'language'>) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listDeleted', {}), []);
  useEvents({
    annotationSaved: again,
    annotationDeleted: again,
    annotationsImported: again,
    storeChanged: again,
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
                onRestore={() =>
                  void tell(askAsOwnPage('restoreAnnotation', { id: one.id }), t('data_restored'))
                }
                onErase={() => void tell(askAsOwnPage('eraseAnnotation', { id: one.id }), t('data_erased'))}
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
        onErase={() => void tell(askAsOwnPage('eraseDeleted', {}), t('data_erased'))}
      />
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}

interface DeletedLineProps extends Pick<SectionProps, 'language'> {
  readonly deleted: Deleted;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

function DeletedLine({
  deleted: { id, annotation, deletedAt },
  language,
  onRestore,
  onErase,
}: DeletedLineProps) {
  const t = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const days = daysLeft(deletedAt, Date.now());
  return (
    <li>
      <span class="line-name" id={`deleted-${id}`}>
        <span class="deleted-quote" dir="auto">
          {quoteOf(annotation)}
        </span>
        {noteOf(annotation) && (
          <span class="line-note deleted-note" dir="auto">
            {noteOf(annotation)}
          </span>
        )}
        <span class="line-note">
          {placeOf(annotation, t)} · {counted(t, language, 'data_left', days)}
        </span>
      </span>
      <span class="line-buttons">
        <button type="button" class="soft-button" aria-describedby={`deleted-${id}`} onClick={onRestore}>
          {t('data_restore')}
        </button>
        <button
          type="button"
          class="quiet-button"
          aria-describedby={`deleted-${id}`}
          onClick={() => dialog.current?.showModal()}
        >
          {t('data_erase')}
        </button>
      </span>
      <EraseDialog dialog={dialog} title={t('data_eraseAsk')} what={t('data_eraseWhat')} onErase={onErase} />
    </li>
  );
}

/** Where it was: a site, or the entity that a note was on. */
function placeOf({ target, title }: Annotation, t: Strings): string {
  const site = siteOf(target.source);
  return site === null ? title : siteName(site, t);
}
