/**
 * The pack format, written once: these schemas give the types, the checks and the published JSON Schema
 * (docs/pack-format.md). Valibot is used so that a checker imports only what it needs.
 */
import * as v from 'valibot';

/** Longest description, in UTF-16 code units: one line of the card. */
export const DESCRIPTION_MAX = 120;
/** Longest fact, in UTF-16 code units: three lines of the card. */
export const FACT_MAX = 240;
/** Most aliases that one entity may have, over all languages. */
export const ALIASES_MAX = 64;

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

export type EntityType = (typeof ENTITY_TYPES)[number];
export type Language = (typeof LANGUAGES)[number];
export type RelationType = keyof typeof RELATION_INVERSES;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens'));
const line = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'the text is empty'),
    v.maxLength(max, `the text is over ${max} characters`),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
    v.check((text) => !/[\u0000-\u001f\u007f-\u009f]/.test(text), 'the text holds a control character'),
    v.check((text) => !/<\/?[a-z!][^>]*>/i.test(text), 'the text holds HTML'),
  );
/** ISO date to the precision that is known: a year, a month or a day. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
/** A date, or an interval of two with a slash, as ISO 8601 writes it. */
const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?(\/(\d{4}(-\d\d(-\d\d)?)?)?)?$/, 'a period is a date, or DATE/DATE, or DATE/ while it lasts'),
);
/** Paragraph "7" or sentence "7.2" (second sentence of the seventh paragraph); both count from 1. */
const place = v.pipe(v.string(), v.regex(/^[1-9]\d*(\.[1-9]\d*)?$/, 'a place is a paragraph "7" or a sentence "7.2"'));

export const CitationSchema = v.strictObject({
  article: id,
  at: v.pipe(v.array(place), v.minLength(1, 'a citation names at least one paragraph')),
});
/** Where something was read: places in the pack's articles, or general knowledge that the articles do not give. */
export const ProvenanceSchema = v.union([v.literal('general'), v.pipe(v.array(CitationSchema), v.minLength(1, 'no article is cited'))]);

/** A text in the card's languages. English is required, French is first class in the bundled pack. */
const textOf = (max: number) => v.strictObject({ en: line(max), fr: v.optional(line(max)) });

export const AliasRuleSchema = v.strictObject({
  text: line(120),
  /** `exact`: only these very letters (US, NEON). Else an ALL-CAPS headline matches as well. */
  case: v.optional(v.literal('exact')),
  /** `introduction`: a part of a name (Kim), good once the article makes clear whose. `context`: has another common meaning, needs company. */
  needs: v.optional(v.picklist(['introduction', 'context'])),
  /** Words near it that speak for this meaning. */
  cues: v.optional(v.array(line(40))),
  /** Longer names that hold this one and are something else, which no rule can know. */
  not: v.optional(v.array(line(120))),
});
export const AliasSchema = v.union([line(120), AliasRuleSchema]);

export const FactSchema = v.strictObject({
  text: textOf(FACT_MAX),
  from: ProvenanceSchema,
  /** The date up to which the fact is known to hold; not after the article's date. */
  asOf: v.optional(date),
  /** When what it tells took, takes or will take place. */
  when: v.optional(period),
  /** True where `when` lay ahead of the article. */
  expected: v.optional(v.boolean()),
  /** Who holds it, where it is an opinion or a claim: an entity's id, or a name. Absent: reported as fact. */
  claimedBy: v.optional(line(80)),
  /** Other entities that the fact speaks of. */
  with: v.optional(v.array(id)),
  /** What the other article says of the same thing, where it differs. */
  differs: v.optional(v.strictObject({ text: textOf(FACT_MAX), from: ProvenanceSchema })),
});

export const RelationSchema = v.strictObject({
  type: v.picklist(Object.keys(RELATION_INVERSES) as RelationType[]),
  to: id,
  from: ProvenanceSchema,
  when: v.optional(period),
});

const names = v.strictObject({
  en: line(120),
  ...(Object.fromEntries(LANGUAGES.slice(1).map((l) => [l, v.optional(line(120))])) as Record<
    Exclude<Language, 'en'>,
    v.OptionalSchema<ReturnType<typeof line>, undefined>
  >),
});
const aliases = v.strictObject(
  Object.fromEntries(LANGUAGES.map((l) => [l, v.optional(v.array(AliasSchema))])) as Record<
    Language,
    v.OptionalSchema<v.ArraySchema<typeof AliasSchema, undefined>, undefined>
  >,
);

export const EntitySchema = v.strictObject({
  /** Stable kebab-case id. */
  id,
  type: v.picklist(ENTITY_TYPES),
  /** The name a card is headed with, per language; each is an alias in its language too. */
  name: names,
  /** How the name is said, in plain letters ("kim jung oon"). */
  pronunciation: v.optional(line(80)),
  /** Other names, per language. */
  aliases: v.optional(aliases),
  /** Words that speak for this entity when they stand in the same article. */
  cues: v.optional(v.array(line(40))),
  description: textOf(DESCRIPTION_MAX),
  descriptionFrom: ProvenanceSchema,
  facts: v.pipe(v.array(FactSchema), v.minLength(1, 'an entity needs at least one fact')),
  relations: v.optional(v.array(RelationSchema)),
  /** Degrees, WGS 84. */
  coordinates: v.optional(v.strictObject({ lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)) })),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and digits'))),
  /** Locator map: SVG path data, made by the compiler. */
  map: v.optional(v.string()),
});

export const ArticleSchema = v.strictObject({
  id,
  title: line(200),
  authors: v.array(line(120)),
  publisher: line(120),
  language: v.picklist(LANGUAGES),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  /** Publication date as far as it is known; `estimated` where it is the latest past event in the text, `why` says which. */
  date: v.strictObject({ value: date, estimated: v.boolean(), why: v.optional(line(240)) }),
  /** One for each paragraph (non-blank line of the text), in order. `sentences`: how many claims it is cut into for citations. */
  paragraphs: v.array(
    v.strictObject({
      kind: v.picklist(['title', 'heading', 'caption', 'body', 'boilerplate']),
      sentences: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** Why a boilerplate paragraph needs no fact. */
      reason: v.optional(line(200)),
    }),
  ),
});

export const PackSchema = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is N.N.N')),
  title: textOf(120),
  authors: v.array(line(120)),
  licence: line(80),
  languages: v.array(v.picklist(LANGUAGES)),
  articles: v.array(ArticleSchema),
  entities: v.array(EntitySchema),
});

export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
export type Citation = v.InferOutput<typeof CitationSchema>;
export type AliasRule = v.InferOutput<typeof AliasRuleSchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
