import { useEffect, useId, useRef } from 'preact/hooks';
import { counted } from '@/components/counted';
import { useStrings } from '@/components/strings';
import type { OwnCard } from '@/core/own/own-card';
import type { Language } from '@/core/settings/language';
import { editOwnCard } from '@/platform/edit-own-card';
import { ownTitle } from './own-title';

interface OwnLineProps {
  readonly card: OwnCard;
  readonly language: Language;
  /** True where it was deleted and can be had back. */
  readonly isDeleted: boolean;
  /** True where it takes the place of a line that had the keyboard. */
  readonly takesFocus: boolean;
  readonly onDelete: () => void;
  readonly onUndo: () => void;
}

/** One own card with what can be done to it; of one just deleted, the way back. */
export function OwnLine({ card, language, isDeleted, takesFocus, onDelete, onUndo }: OwnLineProps) {
  const t = useStrings();
  const id = useId();
  const last = useRef<HTMLButtonElement>(null);
  const title = ownTitle(t, card);
  useEffect(() => {
    if (takesFocus) last.current?.focus();
  }, [takesFocus]);
  if (isDeleted)
    return (
      <li class="pack-line">
        <span class="pack-name" id={id} dir="auto">
          {t('own_deleted', title)}
        </span>
        <button type="button" class="quiet-button" aria-describedby={id} ref={last} onClick={onUndo}>
          {t('own_undo')}
        </button>
      </li>
    );
  return (
    <li class="pack-line">
      <span class="pack-name">
        <b dir="auto">{title}</b>
        {!card.same && <span class="line-note">{counted(t, language, 'own_count', card.facts.length)}</span>}
      </span>
      {!card.same && (
        <button
          type="button"
          class="quiet-button"
          aria-label={t('own_editNamed', title)}
          onClick={() => void editOwnCard(card)}
        >
          {t('own_edit')}
        </button>
      )}
      <button
        type="button"
        class="quiet-button"
        aria-label={t('own_deleteNamed', title)}
        ref={last}
        onClick={onDelete}
      >
        {t('own_delete')}
      </button>
    </li>
  );
}
