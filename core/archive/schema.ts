/** An annotation of our archive, field by field, as it stands in the file and as it travels to the store. */
import * as v from 'valibot';
import { type Annotation, TAG_MAX, TAGS_MAX } from '../annotation/annotation';
import {
  ColourSchema,
  ENTITIES_MAX,
  EntityIdSchema,
  IdSchema,
  NoteSchema,
  SelectorSchema,
  TITLE_MAX,
} from '../annotation/check';
import { ENTITY_ID_MAX, ENTITY_PREFIX, entityOfSource } from '../annotation/entity-source';
import { ADDRESS_MAX, pageAddress } from '../annotation/page-address';
import { type ArchiveRecord, HISTORY_MAX } from './archive';

const motivation = v.picklist(['highlighting', 'bookmarking', 'commenting']);
const selector = v.pipe(v.array(SelectorSchema), v.maxLength(4));
/** True where the target fits what was done: a page with exactly one quote, or for a note on an entity that entity, with none. */
export function isTarget(
  motivation: Annotation['motivation'],
  { source, selector }: Annotation['target'],
): boolean {
  const quotes = selector.filter(({ type }) => type === 'TextQuoteSelector').length;
  const isOnEntity = entityOfSource(source) !== null;
  return motivation === 'commenting' ? isOnEntity && selector.length === 0 : !isOnEntity && quotes === 1;
}
/** A moment as the store writes it: ISO 8601, UTC, to the millisecond. */
export const time = v.pipe(
  v.string(),
  v.check(
    (text) => text.length <= 27 && Number.isFinite(Date.parse(text)) && new Date(text).toISOString() === text,
  ),
);
/** Revisions count saves: a million is ten a day for three centuries. */
export const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const title = v.pipe(v.string(), v.maxLength(TITLE_MAX));
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(TAG_MAX));
const address = v.pipe(v.string(), v.maxLength(ADDRESS_MAX));

const CommentSchema = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('commenting'),
  format: v.literal('text/plain'),
  value: NoteSchema,
});
const TagSchema = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('tagging'),
  value: tag,
});
const EntitySchema = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: v.literal('identifying'),
  source: v.pipe(v.string(), v.maxLength(ENTITY_PREFIX.length + ENTITY_ID_MAX)),
});
const EarlierSchema = v.strictObject({
  revision,
  modified: time,
  refused: v.exactOptional(v.literal(true)),
  colour: ColourSchema,
  note: NoteSchema,
});

/** One annotation as the file has it (docs: W3C Web Annotation Data Model, with the terms of our own context). */
export const WrittenSchema = v.strictObject({
  id: IdSchema,
  type: v.literal('Annotation'),
  motivation,
  created: time,
  modified: time,
  revision,
  colour: ColourSchema,
  title,
  body: v.pipe(
    v.array(v.variant('purpose', [CommentSchema, TagSchema, EntitySchema])),
    v.maxLength(1 + TAGS_MAX + ENTITIES_MAX),
  ),
  target: v.strictObject({ source: address, selector }),
  history: v.exactOptional(v.pipe(v.array(EarlierSchema), v.minLength(1), v.maxLength(HISTORY_MAX))),
});
export type Written = v.InferOutput<typeof WrittenSchema>;

const canonical = v.pipe(
  address,
  v.check(
    (text) => pageAddress(text) === text || entityOfSource(text) !== null,
    'this is no canonical address',
  ),
);
const once = (list: string[]) => new Set(list).size === list.length;

/** What an annotation may be; its target's source is of `source`. */
const recordSchema = (source: v.GenericSchema<string>) =>
  v.strictObject({
    annotation: v.pipe(
      v.strictObject({
        id: IdSchema,
        motivation,
        target: v.strictObject({ source, selector }),
        body: v.pipe(v.array(CommentSchema), v.maxLength(1)),
        colour: ColourSchema,
        title,
        entities: v.pipe(v.array(EntityIdSchema), v.maxLength(ENTITIES_MAX), v.check(once)),
        tags: v.exactOptional(v.pipe(v.array(tag), v.minLength(1), v.maxLength(TAGS_MAX), v.check(once))),
        createdAt: time,
        modifiedAt: time,
        revision,
      }),
      v.check(({ motivation, target }) => isTarget(motivation, target), 'the target is of another kind'),
    ),
    history: v.pipe(
      v.array(
        v.strictObject({
          revision,
          modifiedAt: time,
          refused: v.boolean(),
          colour: ColourSchema,
          note: NoteSchema,
        }),
      ),
      v.maxLength(HISTORY_MAX),
    ),
  }) satisfies v.GenericSchema<unknown, ArchiveRecord>;

/** One annotation with its history, as an import hands it to the store. */
export const RecordSchema = recordSchema(canonical);

/** The same as our own copy has it: what was canonical by the rules of an earlier version is not lost for that. */
export const KeptSchema = recordSchema(
  v.pipe(
    address,
    v.check((text) => pageAddress(text) !== null || entityOfSource(text) !== null, 'this is no address'),
  ),
);
