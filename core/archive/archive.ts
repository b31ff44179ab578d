/** What an archive carries for each annotation, whichever format it comes in. */
import type { Annotation, HighlightColour } from '../annotation/annotation';

/** Version of our format; a file of a newer one is refused, one of an older one stays readable for ever. */
export const ARCHIVE_VERSION = 1;
/** Most earlier texts of one annotation that a file may carry: those that the store keeps. */
export const HISTORY_MAX = 20;

/** A text of an annotation that was replaced, or came too late to be the stored one (`refused`). */
export interface EarlierText {
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly modifiedAt: string;
  readonly refused: boolean;
  readonly colour: HighlightColour;
  /** The note; empty where there was none. */
  readonly note: string;
}

/** An annotation with its earlier texts, oldest first. */
export interface ArchiveRecord {
  readonly annotation: Annotation;
  readonly history: readonly EarlierText[];
}

/**
 * How two versions of one annotation are put in order: ours by revision; those of other tools, which have none, by the clock of the
 * tool that wrote both.
 */
export type ArchiveOrder = 'revision' | 'clock';

/** What the reader wrote, or nothing. */
export function noteOf({ body }: Pick<Annotation, 'body'>): string {
  return body[0]?.value ?? '';
}

/** The exact text that was marked; empty where the annotation has none. */
export function quoteOf({ target }: Pick<Annotation, 'target'>): string {
  return target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? '';
}

/** A note as an annotation's body holds it; none where it is blank. */
export function bodyOf(note: string): Annotation['body'] {
  return note.trim() === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }];
}
