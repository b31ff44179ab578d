import { useRef, useState } from 'preact/hooks';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { eraseAll } from '@/platform/erase';
import { EraseDialog } from './EraseDialog';

/** Erases everything that was saved, once the reader has typed that they mean it. */
export function DataErase() {
  const t = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  async function erase() {
    const done = await eraseAll();
    setSaid(done.ok ? t('data_allErased') : t('data_failed', refusalWords(t, done.error)));
  }
  return (
    <div class="field">
      <h3>{t('data_eraseAll')}</h3>
      <div class="line-field">
        <p class="hint">{t('data_eraseAllWhy')}</p>
        <button type="button" class="soft-button danger" onClick={() => dialog.current?.showModal()}>
          {t('data_eraseAllButton')}
        </button>
      </div>
      <EraseDialog
        dialog={dialog}
        title={t('data_eraseAllAsk')}
        what={t('data_eraseAllWhat')}
        word={t('data_eraseWord')}
        onErase={() => void erase()}
      />
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
