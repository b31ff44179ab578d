/** What a card shows: composed by the background from the pack, sent to the page as JSON, drawn by components/Card.tsx. */
import type { EntityType } from '../pack/schema';

/** An article that facts come from. */
export interface CardArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date to the known precision. */
  readonly date: string;
  readonly estimated: boolean;
  readonly url?: string;
}

/** Where a line was read: article and paragraph numbers. */
export interface CardSource {
  readonly article: string;
  readonly paragraphs: readonly number[];
}

export interface CardFact {
  readonly text: string;
  /** Empty where it is general knowledge. */
  readonly sources: readonly CardSource[];
  readonly asOf?: string;
  readonly when?: string;
  readonly expected?: boolean;
  /** Name of who holds it, where it is a claim. */
  readonly claimedBy?: string;
  /** Ids of other entities that it speaks of. */
  readonly with: readonly string[];
  readonly differs?: { readonly text: string; readonly sources: readonly CardSource[] };
}

export interface Card {
  /** Entity id. */
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  /** Name in its own script, with its language, where that differs. */
  readonly nativeName?: { readonly text: string; readonly language: string };
  readonly pronunciation?: string;
  readonly description: string;
  /** True where the description is general knowledge, not from the articles. */
  readonly descriptionIsGeneral: boolean;
  /** Those that matter beside the entities near the mention first. */
  readonly facts: readonly CardFact[];
  readonly articles: readonly CardArticle[];
  /** Language the texts are in. */
  readonly language: 'en' | 'fr';
}
