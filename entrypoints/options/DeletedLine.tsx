import { useRef } from 'preact/hooks';
import { counted } from '@/components/counted';
import { siteName } from '@/components/site-name';
import { type Strings, useStrings } from '@/components/strings';
import type { Annotation } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { noteOf, quoteOf } from '@/core/archive/archive';
import type { Deleted } from '@/platform/messaging/protocol/own-page-requests';
import { daysLeft } from './days-left';
import { EraseDialog } from './EraseDialog';
import type { SectionProps } from './OptionsPage';
import { ownTitle } from './own-title';

interface DeletedLineProps extends Pick<SectionProps, 'language'> {
  readonly deleted: Deleted;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

/** One thing that was deleted, how long it stays, and its two ways out. */
export function DeletedLine({ deleted, language, onRestore, onErase }: DeletedLineProps) {
  const t = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const { id, deletedAt } = deleted;
  const { quote, note, place } = wordsOf(t, deleted);
  return (
    <li>
      <span class="line-name" id={`deleted-${id}`}>
        <span class="deleted-quote" dir="auto">
          {quote}
        </span>
        {note && (
          <span class="line-note deleted-note" dir="auto">
            {note}
          </span>
        )}
        <span class="line-note">
          {place} · {counted(t, language, 'data_left', daysLeft(deletedAt, Date.now()))}
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

/** What it said, what the reader noted on it, and where it was. */
function wordsOf(t: Strings, deleted: Deleted): { quote: string; note: string; place: string } {
  if ('annotation' in deleted) {
    const { annotation } = deleted;
    return { quote: quoteOf(annotation), note: noteOf(annotation), place: placeOf(t, annotation) };
  }
  const { card } = deleted;
  const [fact] = card.facts;
  return { quote: ownTitle(t, card), note: fact?.words || fact?.quote || '', place: t('data_ownCard') };
}

/** A site, or the entity that a note was on. */
function placeOf(t: Strings, { target, title }: Annotation): string {
  const site = siteOf(target.source);
  return site === null ? title : siteName(site, t);
}
