/**
 * What may be saved, written once: unknown values become typed ones, or a list of problems with paths. Only the background checks;
 * a content script leaves this file (and Valibot) out. Texts may hold any UTF-16: they are kept as they are.
 */
import * as v from 'valibot';
import { CONTEXT_LENGTH, type Draft, HIGHLIGHT_COLOURS, NOTE_MAX, PATH_MAX, QUOTE_MAX } from './annotation';
import { ENTITY_ID, ENTITY_ID_MAX } from './entity-source';

/** Longest title that is kept, in UTF-16 code units; what is over is cut, since a page's title is not the reader's doing. */
export const TITLE_MAX = 1_000;
/** Longest context on one side that is taken, in UTF-16 code units: four times what we describe with, for imports from elsewhere. */
export const CONTEXT_MAX = CONTEXT_LENGTH * 4;
/** Most entities one annotation is linked to; a quote of QUOTE_MAX in the densest article we know names 48. */
export const ENTITIES_MAX = 64;

/** Why a text is too long, for the answer `too-long`. */
const tooLong = (max: number) => (issue: { received: string }) =>
  `${TOO_LONG} (${issue.received} of at most ${max})`;
const TOO_LONG = 'too long';

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

const TextQuoteSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1, 'the quote is empty'), v.maxLength(QUOTE_MAX, tooLong(QUOTE_MAX))),
  prefix: v.pipe(v.string(), v.maxLength(CONTEXT_MAX)),
  suffix: v.pipe(v.string(), v.maxLength(CONTEXT_MAX)),
});
const TextPositionSchema = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: position, end: position }),
  v.check(({ start, end }) => start <= end, 'it ends before it starts'),
);
/** Paths of one shape, and nothing else that CSS may say: pages are searched with them. */
const PATH = /^(?:#[a-z][\w-]*|html)(?:>[a-z][\w-]*:nth-of-type\([1-9]\d{0,5}\))*$/i;
const CssSchema = v.strictObject({
  type: v.literal('CssSelector'),
  value: v.pipe(
    v.string(),
    v.maxLength(PATH_MAX, tooLong(PATH_MAX)),
    v.regex(PATH, 'a path is #id or html, then >name:nth-of-type(n) for each step'),
  ),
});
export const SelectorSchema = v.variant('type', [
  TextQuoteSchema,
  v.pipe(TextPositionSchema, v.readonly()),
  CssSchema,
]);

export const IdSchema = v.pipe(
  v.string(),
  v.regex(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    'an id is urn:uuid: and a UUID in lower case',
  ),
);
export const EntityIdSchema = v.pipe(
  v.string(),
  v.maxLength(ENTITY_ID_MAX),
  v.regex(ENTITY_ID, 'this is no entity id'),
);
export const ColourSchema = v.picklist(HIGHLIGHT_COLOURS);
export const NoteSchema = v.pipe(v.string(), v.maxLength(NOTE_MAX, tooLong(NOTE_MAX)));

export const DraftSchema = v.strictObject({
  id: IdSchema,
  motivation: v.picklist(['highlighting', 'bookmarking']),
  selector: v.pipe(
    v.array(SelectorSchema),
    v.maxLength(4),
    v.check(
      (all) => all.filter(({ type }) => type === 'TextQuoteSelector').length === 1,
      'exactly one selector is the quote',
    ),
  ),
  colour: ColourSchema,
  title: v.pipe(
    v.string(),
    v.transform((title) => title.slice(0, TITLE_MAX)),
  ),
  entities: v.pipe(v.array(EntityIdSchema), v.maxLength(ENTITIES_MAX)),
  note: v.exactOptional(NoteSchema),
}) satisfies v.GenericSchema<unknown, Draft>;

/** True where the reason is that a text is too long: the reader can do something about that. */
export function isTooLong(reason: string): boolean {
  return reason.startsWith(TOO_LONG);
}
