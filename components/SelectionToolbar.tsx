import type { HighlightColour } from '@/core/annotation/annotation';
import { ColourDots } from './ColourDots';
import { useStrings } from './strings';

/** How far the saving of a selection has come; reasons are clauses in the reader's language. */
export type SelectionState =
  | { readonly at: 'offered' | 'saving' | 'saved' }
  | { readonly at: 'refused' | 'failed'; readonly reason: string };

export interface SelectionToolbarProps {
  readonly state: SelectionState;
  /** The colour that "Highlight" has: the last one chosen. */
  readonly colour: HighlightColour;
  readonly onHighlight: (colour: HighlightColour) => void;
  readonly onRetry: () => void;
  readonly onUndo: () => void;
}

/** Draws what can be done with a selection, and what came of it. */
export function SelectionToolbar({ state, colour, onHighlight, onRetry, onUndo }: SelectionToolbarProps) {
  const t = useStrings();
  switch (state.at) {
    case 'refused':
      return <p class="note">{state.reason}</p>;
    case 'failed':
      return (
        <>
          <p class="note problem">{t('toolbar_notSaved', state.reason)}</p>
          <button type="button" class="word" onClick={onRetry}>
            {t('toolbar_retry')}
          </button>
        </>
      );
    case 'saved':
      return (
        <>
          <p class="note">{t('toolbar_saved')}</p>
          <button type="button" class="word" onClick={onUndo}>
            {t('toolbar_undo')}
          </button>
        </>
      );
    case 'saving':
      return <p class="note">{t('toolbar_saving')}</p>;
    case 'offered':
      return (
        <>
          <button type="button" class="word" data-colour={colour} onClick={() => onHighlight(colour)}>
            <span class="swatch" />
            {t('toolbar_highlight')}
          </button>
          <ColourDots onChoose={onHighlight} />
        </>
      );
  }
}
