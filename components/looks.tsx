import type { Looks } from '@/core/card/drawn';
import { REFUSAL_CODES } from '@/core/refusal';
import cardCss from './card.css?inline';
import { drawOne } from './draw';
import panelCss from './panel.css?inline';
import { SaveButton } from './SaveButton';
import type { Strings } from './strings';
import themeCss from './theme.css?inline';
import toolbarCss from './toolbar.css?inline';

/** Returns what all of a session's cards and bars have in common. */
export function drawnLooks(t: Strings): Looks {
  return {
    css: themeCss + cardCss + panelCss + toolbarCss,
    saving: each(['unsaved', 'saving', 'saved', ...REFUSAL_CODES], (at) =>
      drawOne(<SaveButton at={at} t={t} />),
    ),
  };
}

/** Returns what `draw` draws of each state, by the state. */
function each<State extends string, Drawn>(states: readonly State[], draw: (state: State) => Drawn) {
  return Object.fromEntries(states.map((state) => [state, draw(state)])) as Readonly<Record<State, Drawn>>;
}
