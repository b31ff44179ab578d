import { useStrings } from './strings';

interface StoreNoticeProps {
  readonly recovered: number;
  readonly lost: number;
  readonly onClose: () => void;
}

/** Draws that the store had to be rebuilt from its second copy, once, until the reader puts it away. */
export function StoreNotice({ recovered, lost, onClose }: StoreNoticeProps) {
  const t = useStrings();
  return (
    <section class="store-notice" aria-label={t('store_rebuilt')} role="status">
      <p>
        <b>{t('store_rebuilt')}</b> {t('store_recovered', String(recovered))}
        {lost > 0 && ` ${t('store_lost', String(lost))}`}
      </p>
      <button type="button" class="soft-button" onClick={onClose}>
        {t('store_noticed')}
      </button>
    </section>
  );
}
