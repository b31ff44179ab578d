import { HIGHLIGHT_COLOURS } from '@/core/annotation/annotation';
import { localeOf } from '@/core/card/dates';
import type { Looks, MenuState, SelectionState } from '@/core/card/drawn';
import { REFUSAL_CODES } from '@/core/refusal';
import type { Language } from '@/core/settings/language';
import cardCss from './card.css?inline';
import cardPartsCss from './card-parts.css?inline';
import coloursCss from './colours.css?inline';
import { draw, drawOne } from './draw';
import { HighlightMenu } from './HighlightMenu';
import highlightsCss from './highlights.css?inline';
import panelCss from './panel.css?inline';
import { SaveButton } from './SaveButton';
import { SelectionToolbar } from './SelectionToolbar';
import type { Strings } from './strings';
import themeCss from './theme.css?inline';
import toolbarCss from './toolbar.css?inline';

const SELECTION_STATES: readonly SelectionState[] = [
  ...HIGHLIGHT_COLOURS,
  'saving',
  'saved',
  'unfit-long',
  'unfit-field',
  'unfit-border',
  'unfit-unreadable',
  ...REFUSAL_CODES,
];
const MENU_STATES: readonly MenuState[] = [
  ...HIGHLIGHT_COLOURS,
  ...HIGHLIGHT_COLOURS.map((colour) => `${colour} copied` as const),
  'deleted',
  'uncertain',
  ...REFUSAL_CODES,
];

/** Returns what all of a session's cards and bars have in common. */
export function drawnLooks(language: Language, t: Strings): Looks {
  return {
    css: themeCss + coloursCss + cardCss + cardPartsCss + panelCss + toolbarCss + highlightsCss,
    saving: each(['unsaved', 'saving', 'saved', ...REFUSAL_CODES], (at) =>
      drawOne(<SaveButton at={at} t={t} />),
    ),
    selection: {
      label: t('toolbar_label'),
      states: each(SELECTION_STATES, (at) =>
        draw(<SelectionToolbar at={at} locale={localeOf(language)} t={t} />),
      ),
    },
    highlight: {
      label: t('highlight_label'),
      states: each(MENU_STATES, (at) => draw(<HighlightMenu at={at} t={t} />)),
    },
  };
}

/** Returns what `draw` draws of each state, by the state. */
function each<State extends string, Drawn>(states: readonly State[], draw: (state: State) => Drawn) {
  return Object.fromEntries(states.map((state) => [state, draw(state)])) as Readonly<Record<State, Drawn>>;
}
