import type { RefusalCode } from '@/core/refusal';
import { refusalWords } from './refusal-words';
import { useStrings } from './strings';

/** Draws why what was just done was not kept, said aloud at once. */
export function RefusalLine(refusal: { readonly code: RefusalCode }) {
  const t = useStrings();
  return (
    <p class="problem" role="alert">
      {t('popup_notSaved', refusalWords(t, refusal))}
    </p>
  );
}
