/** What detection knows of names: all aliases of the active packs, each with its rules and its entity. */
import type { EntityType } from './schema';

/** One alias as the lexicon keeps it. */
export interface LexiconName {
  /** Index of its entity in the lexicon. */
  readonly entity: number;
  readonly text: string;
  /** Only these very letters, no ALL-CAPS variant. */
  readonly exact: boolean;
  readonly needs: 'nothing' | 'introduction' | 'context';
  readonly languages: readonly string[];
  readonly cues: readonly string[];
  readonly not: readonly string[];
}

/** One entity as the lexicon keeps it. */
export interface LexiconThing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly cues: readonly string[];
  /** Indexes of the entities it has relations to. */
  readonly related: readonly number[];
}

/** A compiled lexicon, opened. */
export interface Lexicon {
  readonly aliasCount: number;
  readonly entityCount: number;
  /** The alias at `index`, decoded on first use and the same object ever after. */
  alias(index: number): LexiconName;
  /** The entity at `index`, decoded on first use and the same object ever after. */
  entity(index: number): LexiconThing;
}
