/** The closed lists and limits of the pack format: what a card has room for, and the words it is made of. */

/** Longest description, in UTF-16 code units: one line of the card. */
export const DESCRIPTION_MAX = 120;
/** Longest fact, in UTF-16 code units: three lines of the card. */
export const FACT_MAX = 240;
/** Longest beginning of a paragraph, in UTF-16 code units: five words, enough to find it by. */
export const BEGINS_MAX = 60;
/** Width of a locator map's frame, in units of its own; the place is at the centre. */
export const MAP_WIDTH = 144;
/** Height of a locator map's frame, in the same units. */
export const MAP_HEIGHT = 96;
/** Largest locator map, all its paths together, in bytes of ASCII: issue 3's 2 kB. */
export const MAP_BYTES_MAX = 2_000;
/** Most sentences that a paragraph may be cut into; beyond, it is no paragraph. */
export const SENTENCES_MAX = 99;
/** Most elements of a list inside an entity: facts, cues, citations; a card shows a handful. */
export const LIST_MAX = 500;
/** Most aliases that one entity may have, over all languages. */
export const ALIASES_MAX = 64;

/** What an entity can be. */
export const ENTITY_TYPES = [
  'person',
  'place',
  'organization',
  'event',
  'agreement',
  'operation',
  'policy',
  'concept',
  'work',
] as const;

/** Languages a pack may name things in: card languages first, then the native scripts. */
export const LANGUAGES = ['en', 'fr', 'ko', 'ru', 'ja', 'zh', 'uk', 'vi'] as const;

/** Relation types and the inverse that the compiler adds; a symmetric one is its own inverse. */
export const RELATION_INVERSES = {
  leads: 'led-by',
  'led-by': 'leads',
  'member-of': 'has-member',
  'has-member': 'member-of',
  'part-of': 'has-part',
  'has-part': 'part-of',
  'located-in': 'contains',
  contains: 'located-in',
  'capital-of': 'has-capital',
  'has-capital': 'capital-of',
  'party-to': 'has-party',
  'has-party': 'party-to',
  attended: 'attended-by',
  'attended-by': 'attended',
  hosted: 'hosted-by',
  'hosted-by': 'hosted',
  'works-for': 'employs',
  employs: 'works-for',
  studied: 'studied-by',
  'studied-by': 'studied',
  wrote: 'written-by',
  'written-by': 'wrote',
  published: 'published-by',
  'published-by': 'published',
  supports: 'supported-by',
  'supported-by': 'supports',
  enforces: 'enforced-by',
  'enforced-by': 'enforces',
  targets: 'targeted-by',
  'targeted-by': 'targets',
  replaced: 'replaced-by',
  'replaced-by': 'replaced',
  'ally-of': 'ally-of',
  'partner-of': 'partner-of',
  'rival-of': 'rival-of',
  'at-war-with': 'at-war-with',
  'related-to': 'related-to',
} as const;

/** One of ENTITY_TYPES. */
export type EntityType = (typeof ENTITY_TYPES)[number];
/** One of LANGUAGES, as ISO 639-1. */
export type Language = (typeof LANGUAGES)[number];
/** One of the keys of RELATION_INVERSES. */
export type RelationType = keyof typeof RELATION_INVERSES;
