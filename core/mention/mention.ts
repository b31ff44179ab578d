/** The words that detection speaks in: passages go in, candidates are found, mentions come out. */
import type { EntityType } from '../pack/terms';

/** One block of an article's readable text (a paragraph, a heading, a list item, a caption); names never run over two. */
export interface Passage {
  readonly text: string;
  /** A heading: capitals say less there, and a section begins. */
  readonly heading?: boolean;
}

/** A span of a passage with an alias of the lexicon that it may be; half-open UTF-16 offsets into the passage's own text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the alias in the lexicon. */
  readonly alias: number;
}

/** Why a mention names its entity: a reason the card can put in a sentence ("because “Kim Jong Un” stands above"). */
export type Why =
  | { readonly kind: 'name' }
  | { readonly kind: 'introduced'; readonly by: string }
  | { readonly kind: 'company'; readonly with: readonly string[] }
  | { readonly kind: 'cue'; readonly words: readonly string[] };

/** A span decided to name one entity; half-open UTF-16 offsets into the text of `passages[passage]`. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Entity id, and the entity's own name and type. */
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  /** 0 to 1; under MARK_THRESHOLD nothing is reported. */
  readonly score: number;
  readonly why: Why;
}
