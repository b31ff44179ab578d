/**
 * The pack format, written once: these schemas give the types, the checks and the published JSON Schema
 * (docs/pack-format.md). Valibot is used so that a checker imports only what it needs.
 */
import * as v from 'valibot';
import { address, date, id, line, period, place } from './fields';
import {
  BEGINS_MAX,
  DESCRIPTION_MAX,
  ENTITY_TYPES,
  FACT_MAX,
  LANGUAGES,
  type Language,
  LIST_MAX,
  MAP_BYTES_MAX,
  MAP_HEIGHT,
  MAP_WIDTH,
  RELATION_INVERSES,
  type RelationType,
  SENTENCES_MAX,
} from './terms';

/** The closed lists of the format, as types. */
export type { EntityType, Language, RelationType } from './terms';

/** A list inside an entity; no rule of the checker may cost the square of what a stranger's pack makes it. */
const list = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(LIST_MAX, `the list is over ${LIST_MAX} long`));

/** Places in one of the pack's articles. */
export const CitationSchema = v.strictObject({
  article: id,
  at: v.pipe(list(place), v.minLength(1, 'a citation names at least one paragraph')),
});
/** Where something was read: places in the pack's articles, or general knowledge that the articles do not give. */
export const ProvenanceSchema = v.union([
  v.literal('general'),
  v.pipe(v.array(CitationSchema), v.minLength(1, 'no article is cited')),
]);

/** A text in the card's languages. English is required, French is first class in the bundled pack. */
const textOf = (max: number) => v.strictObject({ en: line(max), fr: v.optional(line(max)) });

/** A string that names an entity, with the conditions on which it does. */
export const AliasRuleSchema = v.strictObject({
  text: line(120),
  /** `exact`: only these very letters (US, NEON). Else an ALL-CAPS headline matches as well. */
  case: v.optional(v.literal('exact')),
  /** `introduction`: a part of a name (Kim), good once the article makes clear whose. `context`: has another common meaning, needs company. */
  needs: v.optional(v.picklist(['introduction', 'context'])),
  /** Words near it that speak for this meaning. */
  cues: v.optional(list(line(40))),
  /** Longer names that hold this one and are something else, which no rule can know. */
  not: v.optional(list(line(120))),
});
/** A string that names an entity, without conditions or with them. */
export const AliasSchema = v.union([line(120), AliasRuleSchema]);

/** One sentence about an entity, and where, when and by whom it was said. */
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
  with: v.optional(list(id)),
  /** What the other article says of the same thing, where it differs. */
  differs: v.optional(v.strictObject({ text: textOf(FACT_MAX), from: ProvenanceSchema })),
});

/** A typed relation to another entity of the pack; RELATION_INVERSES is the closed list. */
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
const aliasList = list(AliasSchema);
const aliases = v.strictObject(
  Object.fromEntries(LANGUAGES.map((l) => [l, v.optional(aliasList)])) as Record<
    Language,
    v.OptionalSchema<typeof aliasList, undefined>
  >,
);

/** A coordinate of at most `most` degrees in either direction. */
const degrees = (most: number) =>
  v.pipe(
    v.number(),
    v.minValue(-most, `it is under -${most} degrees`),
    v.maxValue(most, `it is over ${most} degrees`),
  );

const pathData = v.pipe(
  v.string('this is no SVG path data'),
  v.maxLength(MAP_BYTES_MAX, `the path is over ${MAP_BYTES_MAX} bytes`),
  v.regex(/^[MLHVZmlhvz\d .,-]*$/, 'SVG path data holds moves, lines and numbers only'),
);

/**
 * A locator map: SVG path data in a frame of MAP_WIDTH × MAP_HEIGHT units, north up, and where in it the place is. All
 * paths together have at most MAP_BYTES_MAX bytes.
 */
export const MapSchema = v.pipe(
  v.strictObject({
    /** Land, to fill. */
    land: pathData,
    /** Borders between countries, to stroke. */
    borders: pathData,
    /** The ground of the country that the map is about, to fill over the land; absent where it is about none. */
    area: v.optional(pathData),
    /** Where the place is, in units of the frame from its left edge. */
    x: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAP_WIDTH)),
    /** Where the place is, in units of the frame from its upper edge. */
    y: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAP_HEIGHT)),
  }),
  v.check(
    ({ land, borders, area = '' }) => land.length + borders.length + area.length <= MAP_BYTES_MAX,
    `the map is over ${MAP_BYTES_MAX} bytes`,
  ),
);

/** A thing the knowledge base knows: what a card is about. */
export const EntitySchema = v.strictObject({
  /** Stable kebab-case id. */
  id,
  type: v.picklist(ENTITY_TYPES),
  /** The name a card is headed with, per language; each is an alias in its language too. */
  name: names,
  /** Language of the name that is its own (Kim Jong Un: ko); the card shows that one beside the reader's. */
  nativeLanguage: v.optional(v.picklist(LANGUAGES)),
  /** How the name is said, in plain letters ("kim jung oon"). */
  pronunciation: v.optional(line(80)),
  /** Other names, per language. */
  aliases: v.optional(aliases),
  /** Words that speak for this entity when they stand in the same article. */
  cues: v.optional(list(line(40))),
  description: textOf(DESCRIPTION_MAX),
  descriptionFrom: ProvenanceSchema,
  facts: v.pipe(list(FactSchema), v.minLength(1, 'an entity needs at least one fact')),
  relations: v.optional(v.array(RelationSchema)),
  /** Degrees, WGS 84. */
  coordinates: v.optional(
    v.strictObject({
      lat: degrees(90),
      lon: degrees(180),
    }),
  ),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and digits'))),
  /** Locator map, made by the compiler from Natural Earth; a source file has `extent` in its stead. */
  map: v.optional(MapSchema),
});

/** A source of the pack, cut into countable places; its text is not in the pack. */
export const ArticleSchema = v.strictObject({
  id,
  title: line(200),
  authors: v.array(line(120)),
  publisher: line(120),
  language: v.picklist(LANGUAGES),
  url: v.optional(address),
  /** Publication date as far as it is known; `estimated` where it is the latest past event in the text, `why` says which. */
  date: v.strictObject({ value: date, estimated: v.boolean(), why: v.optional(line(240)) }),
  /** One for each paragraph (non-blank line of the text), in order. `sentences`: how many claims it is cut into for citations. */
  paragraphs: v.array(
    v.strictObject({
      kind: v.picklist(['title', 'heading', 'caption', 'body', 'boilerplate']),
      sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SENTENCES_MAX)),
      /** The first few words of the paragraph, by which a link to the article finds it. */
      begins: v.optional(line(BEGINS_MAX)),
      /** Why a boilerplate paragraph needs no fact. */
      reason: v.optional(line(200)),
    }),
  ),
});

/** A versioned set of articles, entities and facts; `checkPack` also checks what its parts are to each other. */
export const PackSchema = v.strictObject({
  /** Changes when a reader of today could not read the pack. */
  format: v.literal(1, 'this reader knows format 1'),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is N.N.N')),
  title: textOf(120),
  authors: v.array(line(120)),
  licence: line(80),
  languages: v.array(v.picklist(LANGUAGES)),
  articles: v.array(ArticleSchema),
  entities: v.array(EntitySchema),
});

/** Where something was read: citations, or `general`. */
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
/** Places in one article. */
export type Citation = v.InferOutput<typeof CitationSchema>;
/** An alias with its conditions. */
export type AliasRule = v.InferOutput<typeof AliasRuleSchema>;
/** An alias, as a text or with its conditions. */
export type Alias = v.InferOutput<typeof AliasSchema>;
/** One sentence about an entity, with its provenance. */
export type Fact = v.InferOutput<typeof FactSchema>;
/** One typed relation, with its provenance. */
export type Relation = v.InferOutput<typeof RelationSchema>;
/** SVG path data that shows where a place is. */
export type LocatorMap = v.InferOutput<typeof MapSchema>;
/** One entity with all that a card says of it. */
export type Entity = v.InferOutput<typeof EntitySchema>;
/** One source of the pack; `undated`, of own cards' pages alone: its date is the day on which the reader read it. */
export type Article = v.InferOutput<typeof ArticleSchema> & { undated?: true };
/** A pack of the right shape. */
export type Pack = Omit<v.InferOutput<typeof PackSchema>, 'articles'> & { articles: Article[] };
