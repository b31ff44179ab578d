import { QUOTE_MAX } from '@/core/annotation/annotation';
import { isColour, type SelectionState } from '@/core/card/drawn';
import { ColourDots } from './ColourDots';
import { NotSaved } from './NotSaved';
import type { Strings } from './strings';
import { WordButton } from './WordButton';

interface SelectionToolbarProps {
  readonly at: SelectionState;
  /** Of the reader's language, for numbers. */
  readonly locale: string;
  readonly t: Strings;
}

/** Draws what can be done with a selection, and what came of it: `highlight` or `note` and the colour, `retry`, `undo`. */
export function SelectionToolbar({ at, locale, t }: SelectionToolbarProps) {
  if (isColour(at))
    return (
      <>
        <WordButton does={`highlight ${at}`} colour={at} word={t('toolbar_highlight')} />
        <ColourDots does="highlight" t={t} />
        <WordButton does={`note ${at}`} word={t('note_title')} />
        <WordButton does="make-card" word={t('toolbar_makeCard')} />
      </>
    );
  switch (at) {
    case 'saving':
      return <p class="note">{t('toolbar_saving')}</p>;
    case 'saved':
      return (
        <>
          <p class="note">{t('toolbar_saved')}</p>
          <WordButton does="undo" word={t('toolbar_undo')} />
        </>
      );
    case 'unfit-long':
      return <p class="note">{t('toolbar_tooLong', QUOTE_MAX.toLocaleString(locale))}</p>;
    case 'unfit-field':
      return <p class="note">{t('toolbar_field')}</p>;
    case 'unfit-border':
      return <p class="note">{t('toolbar_border')}</p>;
    case 'unfit-unreadable':
      return <p class="note">{t('toolbar_unreadable')}</p>;
    default:
      return (
        <>
          <NotSaved code={at} t={t} />
          <WordButton does="retry" word={t(at === 'private-window' ? 'toolbar_keep' : 'toolbar_retry')} />
        </>
      );
  }
}
