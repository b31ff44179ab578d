import type { HighlightColour } from '@/core/annotation/annotation';
import { ColourDots } from './ColourDots';
import { useStrings } from './strings';

/** What was last done with the highlight; a reason is a clause in the reader's language. */
export type MenuState =
  | { readonly at: 'idle' | 'copied' | 'deleted' }
  | { readonly at: 'failed'; readonly reason: string };

export interface HighlightMenuProps {
  readonly state: MenuState;
  readonly colour: HighlightColour;
  readonly isUncertain: boolean;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
  readonly onUndo: () => void;
}

/** Draws what can be done with a highlight. */
export function HighlightMenu({
  state,
  colour,
  isUncertain,
  onColour,
  onCopy,
  onDelete,
  onUndo,
}: HighlightMenuProps) {
  const t = useStrings();
  if (state.at === 'deleted') {
    return (
      <>
        <p class="note">{t('highlight_deleted')}</p>
        <button type="button" class="word" onClick={onUndo}>
          {t('toolbar_undo')}
        </button>
      </>
    );
  }
  return (
    <>
      <ColourDots chosen={colour} onChoose={onColour} />
      <button type="button" class="word" onClick={onCopy}>
        {state.at === 'copied' ? t('highlight_copied') : t('highlight_copy')}
      </button>
      <button type="button" class="word" onClick={onDelete}>
        {t('highlight_delete')}
      </button>
      {isUncertain && <p class="note line">{t('highlight_uncertain')}</p>}
      {state.at === 'failed' && <p class="note line problem">{t('toolbar_notSaved', state.reason)}</p>}
    </>
  );
}
