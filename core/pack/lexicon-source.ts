/** What a lexicon is compiled from: a pack reduced to what detection needs to know. */
import type { EntityType } from './schema';

/** Stands among an alias's languages where it counts in all of them, those that no pack speaks too. */
export const ANY_LANGUAGE = '*';

/** One alias with its rules, in one language. */
export interface LexiconAlias {
  readonly text: string;
  /** Languages of article in which it counts: `en`, `fr`, `ko` … as in the pack; or ANY_LANGUAGE. */
  readonly languages: readonly string[];
  /** Only these very letters, no ALL-CAPS variant. */
  readonly exact: boolean;
  readonly needs: 'nothing' | 'introduction' | 'context';
  readonly cues: readonly string[];
  readonly not: readonly string[];
}

/** One entity as detection sees it. */
export interface LexiconEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Name in the article's main languages, for reasons and for people's name parts. */
  readonly name: string;
  readonly aliases: readonly LexiconAlias[];
  readonly cues: readonly string[];
  /** Ids of entities that it has relations to: the company it keeps. */
  readonly related: readonly string[];
}
