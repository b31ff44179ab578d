import { isColour, type MenuState } from '@/core/card/drawn';
import type { RefusalCode } from '@/core/refusal';
import { ColourDots } from './ColourDots';
import { NotSaved } from './NotSaved';
import type { Strings } from './strings';
import { WordButton } from './WordButton';

interface HighlightMenuProps {
  readonly at: MenuState;
  readonly t: Strings;
}

/** Draws what can be done with a highlight (`colour` and the colour, `note` and what of it, `copy`, `delete`, `undo`), or a line that stands below. */
export function HighlightMenu({ at, t }: HighlightMenuProps) {
  const [colour = '', copied] = at.split(' ');
  if (isColour(colour))
    return (
      <>
        <ColourDots does="colour" chosen={colour} t={t} />
        <WordButton does="note note" word={t('note_title')} />
        <WordButton does="note tags" word={t('note_tags')} />
        <WordButton does="copy" word={copied ? t('highlight_copied') : t('highlight_copy')} />
        <WordButton does="delete" word={t('highlight_delete')} />
      </>
    );
  if (at === 'deleted')
    return (
      <>
        <p class="note">{t('highlight_deleted')}</p>
        <WordButton does="undo" word={t('toolbar_undo')} />
      </>
    );
  if (at === 'uncertain') return <p class="note line">{t('highlight_uncertain')}</p>;
  return <NotSaved code={at as RefusalCode} isLine t={t} />;
}
