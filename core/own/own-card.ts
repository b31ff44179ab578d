/** A card that the reader made while reading: a name, and what was read about it, each with the page that said so. JSON only. */
import type { EntityType } from '../pack/terms';

/** Longest name and alias, as in a pack. */
export const OWN_NAME_MAX = 120;
/** Longest description, as in a pack. */
export const OWN_DESCRIPTION_MAX = 120;
/** Longest text of a fact, in UTF-16 code units: a long sentence, whole. */
export const OWN_FACT_MAX = 1_000;
/** Most aliases and most facts of one card. */
export const OWN_ALIASES_MAX = 64;
export const OWN_FACTS_MAX = 200;

/** Most that is read of an article to find other names in it, in UTF-16 code units: ten times a long one. */
export const OWN_ARTICLE_MAX = 300_000;

/** The page that a fact was read on. */
export interface OwnSource {
  readonly title: string;
  /** What the site calls itself, or its host. */
  readonly site: string;
  readonly author?: string;
  /** ISO date to the known precision. */
  readonly published?: string;
  readonly address: string;
  /** The day that it was read, an ISO date. */
  readonly readOn: string;
}

/** One fact: the page's own words, the reader's, or both. */
export interface OwnFact {
  /** The exact quote; empty where the reader speaks. */
  readonly quote: string;
  /** The reader's own words beside it; empty where there are none. */
  readonly words: string;
  readonly source?: OwnSource;
}

/** When an alias counts. */
export interface OwnAlias {
  readonly text: string;
  /** Only these very letters. */
  readonly exact?: boolean;
  /** A part of the name: counts once the whole of it stands in the article. */
  readonly part?: boolean;
  /** Only in an article that holds one of these words. */
  readonly cues?: readonly string[];
  /** Longer names that hold it and are something else. */
  readonly not?: readonly string[];
}

/** What the reader gives a card. */
export interface OwnDraft {
  /** A UUID in lower case, made by the page that saves (a retried save is the same save) or derived by an import. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly description: string;
  readonly aliases: readonly OwnAlias[];
  readonly facts: readonly OwnFact[];
  /** The entity that the facts are about, where there was a card already: this one then marks nothing by itself. */
  readonly about?: string;
  /** Another entity that the reader says is the same thing as the one it is `about`; its name is what it was called then. */
  readonly same?: { readonly entity: string; readonly name: string };
}

export interface OwnCard extends OwnDraft {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Grows by one with each change. */
  readonly revision: number;
}

/** An own card with what it said before, oldest first: what an archive carries of it. */
export interface OwnRecord {
  readonly card: OwnCard;
  readonly history: readonly OwnCard[];
}
/** Most earlier texts of one card; the oldest goes first. */
export const OWN_HISTORY_MAX = 20;

/** What stands in front of the ids of own cards, where entities of all kinds are named. */
export const OWN = 'own';

/** The own card that further facts about an entity are added to, if there is one: none that says no more than that two things are the same. */
export const ownCardAbout = (cards: readonly OwnCard[], entity: string): OwnCard | undefined =>
  cards.find((card) => ownEntityId(card) === entity || (card.about === entity && !card.same));

/** Returns true for the entity id of an own card. */
export const isOwnEntity = (entity: string): boolean => entity.startsWith(`${OWN}/`);

/** The entity id of an own card. */
export const ownEntityId = ({ id }: Pick<OwnDraft, 'id'>): string => `${OWN}/${id}`;
