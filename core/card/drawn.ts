/** What the background draws for a page: the card of an entity, and the looks that all of a session have in common. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../annotation/annotation';
import type { Why } from '../mention/mention';
import type { RefusalCode } from '../refusal';
import type { Drawing, DrawnElement } from './drawing';

/** A card as a page shows it. */
export interface DrawnCard {
  /** Entity id. */
  readonly entity: string;
  /** What the card is called: "About Kim Jong Un". */
  readonly label: string;
  /** What a screen reader says when it opens. */
  readonly spoken: string;
  readonly saved: boolean;
  readonly drawing: DrawnElement;
}

/** Reasons of a mark; the words of the page that belong to one are filled in by the page. */
export type WhyKind = Why['kind'];

/** How far the saving of a card has come, or why it failed. */
export type SavingAt = 'unsaved' | 'saving' | 'saved' | RefusalCode;

/** What the bar over a selection says; a colour: that it is offered to highlight it, in that colour at first. */
export type SelectionState =
  | HighlightColour
  | 'saving'
  | 'saved'
  | `unfit-${'long' | 'field' | 'border' | 'unreadable'}`
  | RefusalCode;

/** What the bar over a highlight says; a colour: what can be done with one of that colour. The text may be `uncertain`, a request refused: lines below. */
export type MenuState = HighlightColour | `${HighlightColour} copied` | 'deleted' | 'uncertain' | RefusalCode;

/** Returns true where the state of a bar is a colour. */
export const isColour = (state: string): state is HighlightColour =>
  (HIGHLIGHT_COLOURS as readonly string[]).includes(state);

/** A bar, drawn in all its states. */
export interface DrawnBar<State extends string> {
  /** What the bar is called. */
  readonly label: string;
  readonly states: Readonly<Record<State, readonly Drawing[]>>;
}

/**
 * All that does not depend on an entity, in the reader's language. It comes in one letter, so that a page can say "not saved"
 * and why even where the background cannot be reached any more.
 */
export interface Looks {
  /** Rules for cards, bars and highlights. */
  readonly css: string;
  /** The card's "Save" and what came of it. */
  readonly saving: Readonly<Record<SavingAt, DrawnElement>>;
  readonly selection: DrawnBar<SelectionState>;
  readonly highlight: DrawnBar<MenuState>;
}
