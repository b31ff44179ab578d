import { useState } from 'preact/hooks';
import { RefusalLine } from '@/components/RefusalLine';
import { useStrings } from '@/components/strings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Refusal } from '@/platform/messaging/protocol/answer';

/** The button that opens the place where a note on an entity is written, and why it did not open. */
export function WriteNote({ entity }: { readonly entity: string }) {
  const t = useStrings();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const write = async () => {
    const opened = await askAsOwnPage('openNoteWindow', { entity });
    setRefusal(opened.ok ? null : opened.error);
  };
  return (
    <>
      <button type="button" class="soft-button" onClick={() => void write()}>
        {t('card_note')}
      </button>
      {refusal && <RefusalLine code={refusal.code} />}
    </>
  );
}
