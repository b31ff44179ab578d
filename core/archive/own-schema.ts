/** An own card of our archive, field by field, as it stands in the file and as it travels to the store. */
import * as v from 'valibot';
import { OwnDraftSchema } from '../own/check';
import { OWN_HISTORY_MAX, type OwnCard, type OwnRecord } from '../own/own-card';
import { revision, time } from './schema';

const card = { ...OwnDraftSchema.entries, createdAt: time, modifiedAt: time, revision };

/** One own card as the store has it. */
export const OwnCardSchema = v.strictObject(card) satisfies v.GenericSchema<unknown, OwnCard>;
const history = v.pipe(v.array(OwnCardSchema), v.maxLength(OWN_HISTORY_MAX));

/** One own card as the file has it. */
export const WrittenOwnSchema = v.strictObject({
  ...card,
  history: v.exactOptional(v.pipe(history, v.minLength(1))),
});

/** One own card with its earlier texts, as an import hands it to the store. */
export const OwnRecordSchema = v.strictObject({
  card: OwnCardSchema,
  history,
}) satisfies v.GenericSchema<unknown, OwnRecord>;
