/** What a card shows: composed by the background from the pack, sent to the page as JSON, drawn by components/Card.tsx. */
import type { EntityType } from '../pack/schema';

/** An article that facts come from. */
export interface CardArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The same, as a line under a fact has room for. */
  readonly publisherShort: string;
  /** ISO date to the known precision. */
  readonly date: string;
  /** Whether that is the day it was published, an estimate of it, or the day on which the reader read it: it has no other. */
  readonly dateIs: 'published' | 'estimated' | 'read';
  readonly url?: string;
}

/** Where a line was read: article and paragraph numbers. */
export interface CardSource {
  readonly article: string;
  readonly paragraphs: readonly number[];
  /** The first words of the first of these paragraphs, to find it by; absent where they are not known. */
  readonly begins?: string;
}

/** A name in a fact that leads to another card: half-open UTF-16 offsets into the fact's text. */
export interface CardLink {
  readonly start: number;
  readonly end: number;
  /** Entity id. */
  readonly entity: string;
}

/** A locator map: SVG path data in a frame of MAP_WIDTH × MAP_HEIGHT units, north up. */
export interface CardMap {
  readonly land: string;
  readonly borders: string;
  /** The ground of the country it is or lies in. */
  readonly area?: string;
  /** Where the place is in the frame. */
  readonly x: number;
  readonly y: number;
}

/** An installed pack, by its title, or the reader. */
export type Origin = { readonly pack: string } | 'own';

export interface CardFact {
  readonly text: string;
  /** In order, none over another. */
  readonly links: readonly CardLink[];
  /** Empty where it is general knowledge. */
  readonly sources: readonly CardSource[];
  readonly asOf?: string;
  readonly when?: string;
  readonly expected?: boolean;
  /** Name of who holds it, where it is a claim. */
  readonly claimedBy?: string;
  /** Whose it is: an installed pack's, or the reader's own; absent where it is the bundled one's. */
  readonly origin?: Origin;
  /** What the reader wrote beside an own one. */
  readonly words?: string;
  /** What the other article says of the same thing. */
  readonly differs?: {
    readonly text: string;
    readonly links: readonly CardLink[];
    readonly sources: readonly CardSource[];
  };
}

/** A row of an event's timeline: an event, when it was, and where that was read. */
export interface CardMoment {
  /** Entity id. */
  readonly entity: string;
  readonly name: string;
  /** A date or a closed period, ISO; of what goes on since, its beginning. */
  readonly when: string;
  /** True where it lay ahead of the article. */
  readonly expected: boolean;
  readonly sources: readonly CardSource[];
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
  /** Those that the facts and the timeline cite, each once. */
  readonly articles: readonly CardArticle[];
  readonly map?: CardMap;
  /** The events around it in time, itself among them; absent where it is none. */
  readonly timeline?: readonly CardMoment[];
  /** Language the texts are in. */
  readonly language: 'en' | 'fr';
}
