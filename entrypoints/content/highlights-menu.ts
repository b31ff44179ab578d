/** A click on a highlight opens a small menu: colour, note, tags, copy, delete. The click stays the page's own. */
import type { MenuState } from '@/core/card/drawn';
import { partBoxes } from '@/dom/anchor-boxes';
import type { Host } from '@/dom/host';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { Ask } from './card-reader';
import { citation, copyText } from './cite';
import type { Highlights } from './highlights';
import type { LooksReader } from './looks';
import { watchPresses } from './press';
import type { Reading } from './reading';
import type { Toolbar } from './toolbar';
import { writeNote } from './write-note';

export interface HighlightsMenuOptions {
  readonly document: Document;
  readonly reading: Pick<Reading, 'mentionAt'>;
  readonly highlights: Highlights;
  readonly toolbar: Toolbar;
  readonly host: Host;
  readonly ask: Ask;
  readonly looks: LooksReader;
  readonly signal: AbortSignal;
}

type Clicked = NonNullable<ReturnType<Highlights['at']>>;

/** Starts to listen for clicks on highlights; nothing is left after `signal` aborts. */
export function startHighlightsMenu(options: HighlightsMenuOptions): void {
  const { document, reading, highlights, toolbar, host, ask, looks, signal } = options;

  const open = async ({ annotation, certainty, parts }: Clicked, x: number): Promise<void> => {
    const look = await looks.read();
    if (!look || signal.aborted) return;
    const { label, states } = look.highlight;
    const { id } = annotation;
    let { colour } = annotation;
    const draw = (at: MenuState, line?: MenuState) => [
      ...states[at],
      ...(at !== 'deleted' && certainty === 'uncertain' ? states.uncertain : []),
      ...(line ? states[line] : []),
    ];
    /** Draws what came of a request; where it was refused, takes back what was shown ahead. */
    const settle = async (answer: Promise<Answer<unknown>>, onDone: () => void, takeBack: () => void) => {
      toolbar.update(draw(colour));
      const settled = await answer;
      if (settled.ok) return onDone();
      takeBack();
      toolbar.update(draw(colour, settled.error.code));
    };
    const recolour = (chosen: typeof colour) => {
      colour = chosen;
      highlights.recolour(id, colour);
    };
    const acts: Readonly<Record<string, (word: string) => unknown>> = {
      colour(word) {
        recolour(word as typeof colour);
        return settle(
          ask('recolourAnnotation', { id, colour }),
          () => {},
          () => recolour(annotation.colour),
        );
      },
      note: (word) =>
        settle(
          writeNote(
            ask,
            { id },
            parts.flatMap((part) => partBoxes(part, false)),
            word as 'tags',
          ),
          toolbar.hide,
          () => {},
        ),
      copy: () => copyText(document, citation(annotation)) && toolbar.update(draw(`${colour} copied`)),
      delete() {
        highlights.hide(id, true);
        return settle(
          ask('deleteAnnotation', { id }),
          () => toolbar.update(draw('deleted'), true),
          () => highlights.hide(id, false),
        );
      },
      undo() {
        highlights.hide(id, false);
        return settle(ask('restoreAnnotation', { id }), toolbar.hide, () => highlights.hide(id, true));
      },
    };
    toolbar.show({
      label,
      css: look.css,
      near: parts[0]?.block.element ?? document.documentElement,
      lines: () => parts.flatMap((part) => partBoxes(part, false)),
      side: 'above',
      x,
      onAct: (act, word) => acts[act]?.(word),
    });
    toolbar.update(draw(colour));
  };

  watchPresses(
    host.owns,
    (at) => {
      if (!at || document.getSelection()?.isCollapsed === false) return;
      const clicked = highlights.at(at.x, at.y);
      // A name inside a longer highlight has its own card.
      const mention = clicked && reading.mentionAt(at.x, at.y);
      if (!clicked || (mention && mention.surface.length < lengthOf(clicked) / 2)) return;
      void open(clicked, at.x);
    },
    signal,
  );
}

const lengthOf = ({ parts }: Clicked) => parts.reduce((length, { start, end }) => length + end - start, 0);
