/** A click on a highlight opens a small menu: colour, copy, delete. The click stays the page's own. */
import { HighlightMenu, type HighlightMenuProps } from '@/components/HighlightMenu';
import type { Strings } from '@/components/strings';
import { partBoxes } from '@/dom/anchor-boxes';
import type { Host } from '@/dom/host';
import type { Answer } from '@/platform/messaging/protocol';
import type { Ask } from './card-reader';
import { citation, copyText } from './cite';
import type { Highlights } from './highlights';
import { watchPresses } from './press';
import type { Reading } from './reading';
import { refusalClause } from './refusal-sentence';
import type { Toolbar } from './toolbar';

export interface HighlightsMenuOptions {
  readonly document: Document;
  readonly reading: Pick<Reading, 'mentionAt'>;
  readonly highlights: Highlights;
  readonly toolbar: Toolbar;
  readonly host: Host;
  readonly ask: Ask;
  readonly t: Strings;
  readonly signal: AbortSignal;
}

type Clicked = NonNullable<ReturnType<Highlights['at']>>;

/** Starts to listen for clicks on highlights; nothing is left after `signal` aborts. */
export function startHighlightsMenu(options: HighlightsMenuOptions): void {
  const { document, reading, highlights, toolbar, host, ask, t, signal } = options;

  const open = ({ annotation, certainty, parts }: Clicked, x: number): void => {
    const { id } = annotation;
    let { colour } = annotation;
    const draw = (state: HighlightMenuProps['state']) => (
      <HighlightMenu
        {...{ state, colour, isUncertain: certainty === 'uncertain' }}
        onColour={(chosen) => {
          colour = chosen;
          highlights.recolour(id, chosen);
          void settle(
            ask('recolourAnnotation', { id, colour: chosen }),
            () => {},
            () => {
              colour = annotation.colour;
              highlights.recolour(id, colour);
            },
          );
        }}
        onCopy={() => copyText(document, citation(annotation)) && toolbar.update(draw({ at: 'copied' }))}
        onDelete={() => {
          highlights.hide(id, true);
          void settle(
            ask('deleteAnnotation', { id }),
            () => toolbar.update(draw({ at: 'deleted' }), true),
            () => highlights.hide(id, false),
          );
        }}
        onUndo={() => {
          highlights.hide(id, false);
          void settle(ask('restoreAnnotation', { id }), toolbar.hide, () => highlights.hide(id, true));
        }}
      />
    );
    /** Draws what came of a request; where it was refused, takes back what was shown ahead. */
    const settle = async (answer: Promise<Answer<unknown>>, onDone: () => void, takeBack: () => void) => {
      toolbar.update(draw({ at: 'idle' }));
      const { ok, ...rest } = await answer;
      if (ok) onDone();
      else {
        takeBack();
        if ('error' in rest) toolbar.update(draw({ at: 'failed', reason: refusalClause(t, rest.error) }));
      }
    };
    toolbar.show(
      {
        label: t('highlight_label'),
        near: parts[0]?.block.element ?? document.documentElement,
        lines: () => parts.flatMap((part) => partBoxes(part, false)),
        side: 'above',
        x,
      },
      draw({ at: 'idle' }),
    );
  };

  watchPresses(
    host.owns,
    (at) => {
      if (!at || document.getSelection()?.isCollapsed === false) return;
      const clicked = highlights.at(at.x, at.y);
      // A name inside a longer highlight has its own card.
      const mention = clicked && reading.mentionAt(at.x, at.y);
      if (!clicked || (mention && mention.surface.length < lengthOf(clicked) / 2)) return;
      open(clicked, at.x);
    },
    signal,
  );
}

const lengthOf = ({ parts }: Clicked) => parts.reduce((length, { start, end }) => length + end - start, 0);
