import * as v from 'valibot';
import { EntitySchema, PackSchema } from '../../core/pack/schema';

const { articles: _articles, entities: _entities, ...head } = PackSchema.entries;
const { map: _map, ...written } = EntitySchema.entries;

/** What pack.json holds: the pack without its articles and entities, which have files of their own. */
export const HeadSchema = v.strictObject(head);

/** What articles.json holds: the articles in the order a reader should meet them. */
export const ArticlesSchema = PackSchema.entries.articles;

/** What a file in entities/ holds: an entity without its map, which the compiler draws `extent` degrees wide. */
export const SourceEntitySchema = v.strictObject({
  ...written,
  /** Width of the locator map in degrees of a great circle, where the compiler's own choice shows too much or too little. */
  extent: v.optional(v.pipe(v.number(), v.minValue(1, 'a map is at least 1 degree wide'), v.maxValue(180))),
});

/** One entity as its file states it. */
export type SourceEntity = v.InferOutput<typeof SourceEntitySchema>;
