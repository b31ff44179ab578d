/** What the pack knows of some entities together: composed by the background, drawn as pictures by the side panel. */
import type { CardArticle, CardSource } from '../card/card';
import type { EntityType, RelationType } from '../pack/terms';

/** One relation between two of them, told from one end. */
export interface StoryRelation {
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
}

/** A dated fact of one of them. */
export interface StoryEvent {
  /** A date or a period, ISO. */
  readonly when: string;
  readonly entity: string;
  readonly name: string;
  readonly text: string;
  /** True where it lay ahead of the article that tells it. */
  readonly expected: boolean;
  readonly sources: readonly CardSource[];
}

/** One of them that is on the map; degrees, WGS 84. */
export interface StoryPlace {
  readonly entity: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Story {
  /** What each of them is called, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Each pair's relations once. */
  readonly relations: readonly StoryRelation[];
  /** In order of time; what two entities tell of the same day and sentence, once. */
  readonly events: readonly StoryEvent[];
  readonly places: readonly StoryPlace[];
  /** Those that the events cite. */
  readonly articles: readonly CardArticle[];
}

/** A relation of one entity, as its own page lists it. */
export interface EntityRelation {
  readonly type: RelationType;
  readonly entity: string;
  readonly name: string;
  readonly entityType: EntityType;
  /** A date or a period, ISO. */
  readonly when?: string;
  /** Empty where it is general knowledge. */
  readonly sources: readonly CardSource[];
}
