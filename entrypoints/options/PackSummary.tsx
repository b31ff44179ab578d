import { counted } from '@/components/counted';
import { useStrings } from '@/components/strings';
import type { PackHead } from '@/core/pack/stream/read-pack';
import type { Language } from '@/core/settings/language';
import { PackUpdate } from './PackUpdate';
import type { CheckedPack } from './pack-file';
import { packSize } from './pack-size';
import { titleIn } from './pack-title';

interface PackSummaryProps {
  readonly checked: CheckedPack;
  readonly language: Language;
  readonly onInstall: (head: PackHead) => void;
  readonly onCancel: () => void;
}

/** What a pack holds, what it will mark and what it changes, and the reader's yes or no. */
export function PackSummary({
  checked: { head, counts, known, names, update },
  language,
  onInstall,
  onCancel,
}: PackSummaryProps) {
  const t = useStrings();
  if (!head) return null;
  const isSame =
    update &&
    update.version === head.version &&
    update.added.count + update.changed.count + update.gone.count === 0;
  return (
    <div class="data-summary">
      <p>
        <b dir="auto">{titleIn(head, language)}</b>
        <span class="line-note">
          {t('packs_by', head.version, head.authors.join(', ') || '–', head.licence)}
        </span>
      </p>
      <p>{packSize(t, language, counts)}</p>
      {known > 0 && <p class="hint">{counted(t, language, 'packs_known', known)}</p>}
      {names.length > 0 && <p class="hint">{t('packs_marks', names.join(', '))}</p>}
      {isSame && <p>{t('packs_same')}</p>}
      {update && !isSame && <PackUpdate version={update.version} changes={update} language={language} />}
      <div class="buttons">
        <button type="button" class="quiet-button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
        <button type="button" class="soft-button" onClick={() => onInstall(head)}>
          {t(update ? 'packs_update' : 'packs_install')}
        </button>
      </div>
    </div>
  );
}
