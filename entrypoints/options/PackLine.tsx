import { useRef } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { InstalledInfo } from '@/platform/messaging/protocol/own-page-requests';
import { EraseDialog } from './EraseDialog';
import { packSize } from './pack-size';
import { titleIn } from './pack-title';

interface PackLineProps {
  readonly pack: InstalledInfo;
  readonly language: Language;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemoved: () => void;
}

/** One installed pack with what can be set on it. */
export function PackLine({ pack, language, isFirst, isLast, onRemoved }: PackLineProps) {
  const t = useStrings();
  const { id, head, counts, isOn, isPublic, unread } = pack;
  const title = titleIn(head, language);
  const dialog = useRef<HTMLDialogElement>(null);
  const choose = (choices: { isOn?: boolean; isPublic?: boolean }) =>
    void askAsOwnPage('choosePack', { id, choices });
  const remove = async () => {
    const done = await askAsOwnPage('removePack', { id });
    if (done.ok) onRemoved();
  };
  return (
    <li class="pack" data-pack={id}>
      <div class="pack-line">
        <span class="pack-name">
          <b dir="auto">{title}</b>
          <span class="line-note">
            {t('packs_by', head.version, head.authors.join(', ') || '–', head.licence)}
          </span>
          <span class="line-note">{packSize(t, language, counts)}</span>
        </span>
        {/* One alone has no order. */}
        {!(isFirst && isLast) && (
          <>
            <button
              type="button"
              class="quiet-button"
              disabled={isFirst}
              aria-label={t('packs_up', title)}
              onClick={() => void askAsOwnPage('movePack', { id, by: -1 })}
            >
              ↑
            </button>
            <button
              type="button"
              class="quiet-button"
              disabled={isLast}
              aria-label={t('packs_down', title)}
              onClick={() => void askAsOwnPage('movePack', { id, by: 1 })}
            >
              ↓
            </button>
          </>
        )}
        <button
          type="button"
          class="quiet-button"
          aria-label={t('packs_removeNamed', title)}
          onClick={() => dialog.current?.showModal()}
        >
          {t('packs_remove')}
        </button>
      </div>
      <EraseDialog
        dialog={dialog}
        title={t('packs_removeAsk', title)}
        what={t('packs_removeWhat')}
        button={t('packs_remove')}
        onErase={() => void remove()}
      />
      {unread && <p class={unread === 'broken' ? 'problem' : 'hint'}>{t(`packs_${unread}`)}</p>}
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => choose({ isOn: currentTarget.checked })}
        />
        <span>{t('packs_on')}</span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={isPublic}
          onChange={({ currentTarget }) => choose({ isPublic: currentTarget.checked })}
        />
        <span>
          {t('packs_public')}
          <span class="line-note">{t('packs_publicWhy')}</span>
        </span>
      </label>
    </li>
  );
}
