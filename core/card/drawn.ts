/** What the background draws for a page: the card of an entity, and the looks that all of a session have in common. */
import type { Why } from '../mention/mention';
import type { RefusalCode } from '../refusal';
import type { DrawnElement } from './drawing';

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

/**
 * All that does not depend on an entity, in the reader's language. It comes in one letter, so that a page can say "not saved"
 * and why even where the background cannot be reached any more.
 */
export interface Looks {
  /** Rules for cards and bars. */
  readonly css: string;
  /** The card's "Save" and what came of it. */
  readonly saving: Readonly<Record<SavingAt, DrawnElement>>;
}
