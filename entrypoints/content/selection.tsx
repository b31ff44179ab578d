/** Selecting text offers "Highlight"; one press saves it. What cannot be saved says why, and what was not saved is kept. */
import { SelectionToolbar, type SelectionToolbarProps } from '@/components/SelectionToolbar';
import type { Strings } from '@/components/strings';
import { type Draft, type HighlightColour, QUOTE_MAX } from '@/core/annotation/annotation';
import type { Part } from '@/dom/anchor';
import { type Box, partBoxes } from '@/dom/anchor-boxes';
import type { Host } from '@/dom/host';
import type { Ask } from './card-reader';
import type { Highlights } from './highlights';
import { newId } from './new-id';
import { pageHint } from './page-hint';
import type { Reading } from './reading';
import { refusalClause } from './refusal-sentence';
import { elementOf, type Selected, selected } from './selection-range';
import { watchSelection } from './selection-watch';
import type { Spot, Toolbar } from './toolbar';

/** Most entities that one annotation is linked to (core/annotation/check). */
const ENTITIES_MAX = 64;

export interface SelectionOptions {
  readonly document: Document;
  readonly reading: Pick<Reading, 'state' | 'mentions' | 'shadowRoots'>;
  readonly highlights: Highlights;
  readonly toolbar: Toolbar;
  readonly host: Host;
  readonly ask: Ask;
  readonly t: Strings;
  readonly signal: AbortSignal;
}

/** A selection that the bar is about. */
interface Offer {
  readonly quote: string;
  /** Id of its draft while it is not saved. */
  unsaved: string | null;
  /** Draws into its bar, which is put on the screen again where it went meanwhile. */
  present: Toolbar['update'];
}

/** Starts to offer highlighting; nothing is left after `signal` aborts. */
export function startSelection(options: SelectionOptions): void {
  const { document, reading, highlights, toolbar, host, ask, t, signal } = options;
  let colour: HighlightColour = 'yellow';
  /** What the bar is about, as long as it is on the screen. */
  let offered: Offer | null = null;
  /** Drafts on their way to the background. */
  const sending = new Set<string>();
  /** A hint that a field is no place to highlight is given once a page: who types knows by then. */
  let hinted = false;

  const draw = (state: SelectionToolbarProps['state'], acts: Partial<SelectionToolbarProps> = {}) => (
    <SelectionToolbar
      {...{ state, colour }}
      onHighlight={() => {}}
      onRetry={() => {}}
      onUndo={() => {}}
      {...acts}
    />
  );

  const onRest = (x: number | null): void => {
    if (offered?.unsaved) return;
    const what = selected(document, reading.shadowRoots());
    if (what === null) return;
    if ('problem' in what) {
      refuse(what);
      return;
    }
    const described = highlights.anchoring().describe(what.range);
    const near = elementOf(what.range.startContainer);
    if (described === 'empty' || near === null) return;
    if (typeof described === 'string') {
      const reason =
        described === 'too-long' ? t('toolbar_tooLong', QUOTE_MAX.toLocaleString()) : t('toolbar_unreadable');
      tell(near, () => boxesOf(what.range), reason);
      return;
    }
    const { selectors, quote, parts } = described;
    if (offered?.quote === quote && toolbar.isShown()) return;
    const lines = () => parts.flatMap((part) => partBoxes(part, false));
    const offer: Offer = { quote, unsaved: null, present: () => {} };
    const spot: Spot = {
      label: t('toolbar_label'),
      near,
      lines,
      side: what.isForward ? 'below' : 'above',
      x: x ?? middleOf(what.isForward ? lines().at(-1) : lines()[0]),
      stays: () => offer.unsaved !== null,
      onGone: () => {
        if (offered === offer) offered = null;
        // Sent away with its reason read: what is not saved is not shown as if it were.
        if (offer.unsaved && !sending.has(offer.unsaved)) highlights.settle(offer.unsaved, null);
      },
    };
    offer.present = (content, telling) => {
      if (offered !== offer || !toolbar.isShown()) toolbar.show(spot, content);
      offered = toolbar.isShown() ? offer : null;
      toolbar.update(content, telling);
    };
    const onHighlight = (chosen: HighlightColour): void => {
      colour = chosen;
      void save(offer, {
        id: newId(),
        motivation: 'highlighting',
        selector: selectors,
        colour,
        title: document.title,
        entities: entitiesIn(parts),
      });
    };
    offer.present(draw({ at: 'offered' }, { onHighlight }));
  };

  const save = async (offer: Offer, draft: Draft): Promise<void> => {
    offer.unsaved = draft.id;
    sending.add(draft.id);
    highlights.add(draft);
    toolbar.update(draw({ at: 'saving' }));
    const answer = await ask('saveAnnotation', { draft, ...pageHint(document) });
    sending.delete(draft.id);
    if (signal.aborted) return;
    if (answer.ok) {
      offer.unsaved = null;
      highlights.settle(draft.id, answer.value);
      const onUndo = () => void undo(draft);
      if (offered === offer) toolbar.update(draw({ at: 'saved' }, { onUndo }), true);
      return;
    }
    // Still painted: the draft is kept for as long as the bar stands.
    const reason = refusalClause(t, answer.error);
    offer.present(draw({ at: 'failed', reason }, { onRetry: () => void save(offer, draft) }));
  };

  const undo = async ({ id }: Draft): Promise<void> => {
    toolbar.hide();
    highlights.hide(id, true);
    const answer = await ask('deleteAnnotation', { id });
    highlights.hide(id, answer.ok);
  };

  const refuse = ({ problem, near }: Extract<Selected, { problem: string }>): void => {
    if (problem === 'field') {
      if (hinted) return;
      hinted = true;
    }
    tell(
      near,
      () => [near.getBoundingClientRect()],
      t(problem === 'field' ? 'toolbar_field' : 'toolbar_border'),
    );
  };

  const tell = (near: Element, lines: () => readonly Box[], reason: string): void => {
    const offer: Offer = { quote: '', unsaved: null, present: () => {} };
    const onGone = () => {
      if (offered === offer) offered = null;
    };
    const words = draw({ at: 'refused', reason });
    toolbar.show(
      { label: t('toolbar_label'), near, lines, side: 'below', x: middleOf(lines()[0]), onGone },
      words,
    );
    offered = offer;
    toolbar.update(words, true);
  };

  const entitiesIn = (parts: readonly Part[]): string[] => {
    const inside = reading
      .mentions()
      .filter((mention) =>
        parts.some(
          ({ block, start, end }) => block === mention.block && start < mention.end && end > mention.start,
        ),
      );
    return [...new Set(inside.map(({ entity }) => entity))].slice(0, ENTITIES_MAX);
  };

  watchSelection(
    document,
    host.owns,
    {
      rested: (x) => {
        if (reading.state() === 'waiting') return false;
        onRest(x);
        return true;
      },
      gone: (reason) => {
        // The bar may be a highlight's by now: a click there clears the selection a moment later.
        if (!offered?.unsaved && (offered || reason === 'pressed')) toolbar.hide();
      },
    },
    signal,
  );
}

/** The lines of any range, readable or not. */
function boxesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): readonly Box[] {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [range.getBoundingClientRect()];
}

const middleOf = (line: Box | undefined) => (line ? (line.left + line.right) / 2 : 0);
