import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import type { Saving } from '@/platform/live-settings';

/** How long "Saved" stands, in ms: long enough to be read out and seen, short enough for the next one to be news. */
const SHOWN_MS = 2_000;

/** Says that a change is stored, or is not; a failure stays. */
export function SavingStatus({ saving }: { readonly saving: Saving }) {
  const t = useStrings();
  const [shown, setShown] = useState<Saving['at']>('idle');
  useEffect(() => {
    setShown(saving.at);
    if (saving.at !== 'saved') return undefined;
    const timer = setTimeout(() => setShown('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [saving]);
  return (
    <p class="saving" role="status" data-at={shown}>
      {shown !== 'idle' && <span>{t(shown === 'saved' ? 'options_saved' : 'options_notSaved')}</span>}
    </p>
  );
}
