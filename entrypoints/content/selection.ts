/** Selecting text offers "Highlight"; one press saves it. What cannot be saved says why, and what was not saved is kept. */
import type { Draft, HighlightColour, TextQuoteSelector } from '@/core/annotation/annotation';
import type { Looks, SelectionState } from '@/core/card/drawn';
import { OWN_ARTICLE_MAX } from '@/core/own/own-card';
import type { Part } from '@/dom/anchor';
import { type Box, partBoxes } from '@/dom/anchor-boxes';
import { byline } from '@/dom/byline';
import type { Host } from '@/dom/host';
import type { SelectionAct } from '@/platform/messaging/protocol/tab-requests';
import type { Ask } from './card-reader';
import type { Highlights } from './highlights';
import type { LooksReader } from './looks';
import { newId } from './new-id';
import { pageHint, publishedHint } from './page-hint';
import type { Reading } from './reading';
import { elementOf, selected } from './selection-range';
import { watchSelection } from './selection-watch';
import type { Spot, Toolbar } from './toolbar';
import { writeNote } from './write-note';

/** Most entities that one annotation is linked to (core/annotation/check). */
const ENTITIES_MAX = 64;

export interface SelectionOptions {
  readonly document: Document;
  readonly reading: Pick<Reading, 'isWhole' | 'readAll' | 'map' | 'mentions' | 'shadowRoots'>;
  readonly highlights: Highlights;
  readonly toolbar: Toolbar;
  readonly host: Host;
  readonly ask: Ask;
  readonly looks: LooksReader;
  readonly signal: AbortSignal;
}

/** A selection that the bar is about. */
interface Offer {
  readonly quote: string;
  /** Its draft while it is not saved. */
  unsaved: Draft | null;
  /** The draft that "Undo" takes back. */
  saved: Draft | null;
  /** Draws into its bar, which is put on the screen again where it went meanwhile; `telling`: it goes by itself after a while. */
  present(at: SelectionState, telling?: boolean): void;
}

/**
 * Starts to offer highlighting; nothing is left after `signal` aborts. Returns what does one of the bar's acts on the selection without
 * it being pressed, highlighting in the colour used last: false where nothing is selected, or no background answers.
 */
export function startSelection(options: SelectionOptions): (act: SelectionAct) => Promise<boolean> {
  const { document, reading, highlights, toolbar, host, ask, looks, signal } = options;
  let colour: HighlightColour = 'yellow';
  /** What the bar is about, as long as it is on the screen. */
  let offered: Offer | null = null;
  /** Drafts on their way to the background. */
  const sending = new Set<Draft>();
  /** The field that was last said to be no place to highlight: who types in it knows by then. */
  let hinted: Element | null = null;

  const onRest = (look: Looks, x: number | null, ordered?: SelectionAct): void => {
    if (offered?.unsaved) return;
    const what = selected(document, reading.shadowRoots());
    if (what === null) return;
    if ('problem' in what) {
      const { problem, near } = what;
      if (problem === 'field') {
        if (hinted === near) return;
        hinted = near;
      }
      tell(look, near, () => [near.getBoundingClientRect()], `unfit-${problem}`);
      return;
    }
    const described = highlights.anchoring().describe(what.range);
    const near = elementOf(what.range.startContainer);
    if (described === 'empty' || near === null) return;
    if (typeof described === 'string') {
      const unfit = described === 'too-long' ? 'unfit-long' : 'unfit-unreadable';
      tell(look, near, () => boxesOf(what.range), unfit);
      return;
    }
    const { selectors, quote, parts } = described;
    if (!ordered && offered?.quote === quote && toolbar.isShown()) return;
    const lines = () => parts.flatMap((part) => partBoxes(part, false));
    const side = what.isForward ? 'below' : 'above';
    const middle = x ?? middleOf(what.isForward ? lines().at(-1) : lines()[0]);
    const highlight = async () => {
      const draft: Draft = {
        id: newId(),
        motivation: 'highlighting',
        selector: selectors,
        colour,
        title: document.title,
        entities: entitiesIn(parts),
      };
      return { id: draft.id, saved: await save(offer, draft) };
    };
    const makeCard = async () => {
      const [{ exact, prefix, suffix }] = selectors as [TextQuoteSelector];
      toolbar.hide();
      const making = await ask('makeCard', {
        selected: { exact, prefix, suffix },
        text: reading
          .map()
          .blocks.map((block) => block.text)
          .join('\n')
          .slice(0, OWN_ARTICLE_MAX),
        title: document.title,
        entities: entitiesIn(parts),
        ...pageHint(document),
        ...publishedHint(document),
        ...byline(document),
      });
      // As in a private window, where what is made would outlive it.
      if (!making.ok && !signal.aborted) offer.present(making.error.code);
    };
    const offer = offerAt(look, quote, { near, lines, side, x: middle }, (act, word) => {
      if (act === 'highlight' || act === 'note') {
        colour = word as HighlightColour;
        void highlight().then(({ id, saved }) => {
          if (saved && act === 'note') void writeNote(ask, { id }, lines());
        });
      } else if (act === 'make-card') void makeCard();
      else if (act === 'retry') void (offer.unsaved ? save(offer, offer.unsaved) : makeCard());
      else if (act === 'undo' && offer.saved) void undo(offer.saved);
    });
    if (ordered === 'make-card') void makeCard();
    else if (ordered) void highlight();
    else offer.present(colour);
  };

  /** Returns an offer whose bar is not on the screen yet. */
  const offerAt = (
    { css, selection }: Looks,
    quote: string,
    where: Pick<Spot, 'near' | 'lines' | 'side' | 'x'>,
    onAct?: Spot['onAct'],
  ): Offer => {
    const spot: Spot = {
      ...where,
      css,
      label: selection.label,
      stays: () => offer.unsaved !== null,
      onAct,
      onGone: () => {
        if (offered === offer) offered = null;
        // Sent away with its reason read: what is not saved is not shown as if it were.
        if (offer.unsaved && !sending.has(offer.unsaved)) highlights.settle(offer.unsaved.id, null);
      },
    };
    const offer: Offer = {
      quote,
      unsaved: null,
      saved: null,
      present(at, telling) {
        if (offered !== offer || !toolbar.isShown()) toolbar.show(spot);
        offered = toolbar.isShown() ? offer : null;
        toolbar.update(selection.states[at], telling);
      },
    };
    return offer;
  };

  /** Resolves with whether it is saved. */
  const save = async (offer: Offer, draft: Draft): Promise<boolean> => {
    offer.unsaved = draft;
    sending.add(draft);
    highlights.add(draft);
    offer.present('saving');
    const answer = await ask('saveAnnotation', { draft, ...pageHint(document) });
    sending.delete(draft);
    if (signal.aborted) return false;
    if (answer.ok) {
      offer.unsaved = null;
      offer.saved = draft;
      highlights.settle(draft.id, answer.value);
      if (offered === offer) offer.present('saved', true);
      return true;
    }
    // Still painted: the draft is kept for as long as the bar stands.
    offer.present(answer.error.code);
    return false;
  };

  const undo = async ({ id }: Draft): Promise<void> => {
    toolbar.hide();
    highlights.hide(id, true);
    const answer = await ask('deleteAnnotation', { id });
    highlights.hide(id, answer.ok);
  };

  const tell = (look: Looks, near: Element, lines: Spot['lines'], unfit: SelectionState): void =>
    offerAt(look, '', { near, lines, side: 'below', x: middleOf(lines()[0]) }).present(unfit, true);

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

  const prepare = (): void => {
    if (document.getSelection()?.isCollapsed !== false) return;
    looks.now();
    // A quote is told from others like it, which may stand anywhere.
    void reading.readAll();
  };
  prepare();
  document.addEventListener('selectionchange', prepare, { signal });
  watchSelection(
    document,
    host.owns,
    {
      rested: (x) => {
        const look = looks.now();
        if (look && reading.isWhole()) onRest(look, x);
        else if (selected(document, reading.shadowRoots()) !== null) {
          // The page may have gone on since the selection was made.
          void reading.readAll();
          return false;
        }
        return true;
      },
      gone: (reason) => {
        // The bar may be a highlight's by now: a click there clears the selection a moment later.
        if (!offered?.unsaved && (offered || reason === 'pressed')) toolbar.hide();
      },
    },
    signal,
  );
  return async (act) => {
    const [look] = await Promise.all([looks.read(), reading.readAll()]);
    if (!look || selected(document, reading.shadowRoots()) === null) return false;
    onRest(look, null, act);
    return true;
  };
}

/** The lines of any range, readable or not. */
function boxesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): readonly Box[] {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [range.getBoundingClientRect()];
}

const middleOf = (line: Box | undefined) => (line ? (line.left + line.right) / 2 : 0);
