import * as v from 'valibot';
import { EntityIdSchema } from '../annotation/check';
import { ADDRESS_MAX, pageAddress } from '../annotation/page-address';
import { date } from '../pack/fields';
import { ENTITY_TYPES } from '../pack/terms';
import {
  OWN_ALIASES_MAX,
  OWN_DESCRIPTION_MAX,
  OWN_FACT_MAX,
  OWN_FACTS_MAX,
  OWN_NAME_MAX,
  type OwnDraft,
} from './own-card';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const named = v.pipe(v.string(), v.trim(), v.minLength(1, 'the name is empty'), v.maxLength(OWN_NAME_MAX));
const words = v.pipe(v.array(v.pipe(named, v.maxLength(40))), v.maxLength(20));

/** What an own card may be. */
export const OwnDraftSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[\da-f]{8}-[\da-f]{4}-[48][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, 'this is no UUID'),
  ),
  name: named,
  type: v.picklist(ENTITY_TYPES),
  description: text(OWN_DESCRIPTION_MAX),
  aliases: v.pipe(
    v.array(
      v.strictObject({
        text: named,
        exact: v.exactOptional(v.boolean()),
        part: v.exactOptional(v.boolean()),
        cues: v.exactOptional(words),
        not: v.exactOptional(v.pipe(v.array(named), v.maxLength(20))),
      }),
    ),
    v.maxLength(OWN_ALIASES_MAX),
  ),
  facts: v.pipe(
    v.array(
      v.strictObject({
        quote: text(OWN_FACT_MAX),
        words: text(OWN_FACT_MAX),
        source: v.exactOptional(
          v.strictObject({
            title: text(1_000),
            site: text(200),
            author: v.exactOptional(text(200)),
            published: v.exactOptional(date),
            // A card links to it: of a web page or a file, as the background writes it.
            address: v.pipe(
              text(ADDRESS_MAX),
              v.check((address) => pageAddress(address) === address, 'this is no canonical address'),
            ),
            readOn: date,
          }),
        ),
      }),
    ),
    v.maxLength(OWN_FACTS_MAX),
  ),
  about: v.exactOptional(EntityIdSchema),
  same: v.exactOptional(v.strictObject({ entity: EntityIdSchema, name: named })),
}) satisfies v.GenericSchema<unknown, OwnDraft>;
