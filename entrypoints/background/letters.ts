import * as v from 'valibot';
import { QUOTE_MAX, TAG_MAX, TAGS_MAX } from '@/core/annotation/annotation';
import {
  CONTEXT_MAX,
  ColourSchema,
  DraftSchema,
  EntityIdSchema,
  IdSchema,
  isTooLong,
  NoteSchema,
  TITLE_MAX,
} from '@/core/annotation/check';
import { ADDRESS_MAX } from '@/core/annotation/page-address';
import { OwnRecordSchema } from '@/core/archive/own-schema';
import { RecordSchema } from '@/core/archive/schema';
import { CARD_ACTS } from '@/core/card/acts';
import { countOf, namesEachOnce } from '@/core/mention/passage-order';
import { OwnDraftSchema } from '@/core/own/check';
import { isName } from '@/core/own/name-fault';
import { OWN_ARTICLE_MAX } from '@/core/own/own-card';
import { problemsOf } from '@/core/pack/problem';
import { ArticleSchema, EntitySchema } from '@/core/pack/schema';
import { PackHeadSchema } from '@/core/pack/stream/read-pack';
import { areChoices, isCorrection, SURFACE_MAX } from '@/core/settings/check';
import type { Choices, Correction } from '@/core/settings/settings';
import { isSite } from '@/core/settings/sites';
import { Refused } from '@/platform/messaging/refused';
import type { UpRequests } from './trust';

/** Longest query, in UTF-16 code units: a sentence. */
const QUERY_MAX = 500;
/** Most entities that a mention is near to: those of a dense article. */
const NEAR_MAX = 200;
/** Most entities of a story: those of a very long article. */
const STORY_MAX = 1_000;

/** Longest date that a page gives itself, in UTF-16 code units: any notation of one. */
const PUBLISHED_MAX = 64;
/** Longest name of a language, in UTF-16 code units: what RFC 5646, 4.4.1, asks to make room for. */
const LANGUAGE_MAX = 35;
/** Most annotations in one letter or answer: several screens of them. */
const LIST_MAX = 200;

/** A page's own word for its address; one that is too long is as good as none. */
const canonical = v.exactOptional(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, ADDRESS_MAX + 1)),
  ),
);
const ofCard = {
  entity: EntityIdSchema,
  near: v.pipe(v.array(EntityIdSchema), v.maxLength(NEAR_MAX)),
};
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(TAG_MAX));
const query = v.pipe(v.string(), v.maxLength(QUERY_MAX));
/** Most records in a part of an import, and most parts: 50 MiB of the smallest records there are. */
const PART_MAX = 500;
const PARTS_MAX = 2_000;
const parts = atMost(PARTS_MAX);
const ofImport = v.strictObject({ importId: IdSchema, parts });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Longest passage, in UTF-16 code units (a block of the text map has half of it at most), and most passages of an article. */
const PASSAGE_MAX = 32_768;
const PASSAGES_MAX = 500_000;

const uuid = v.pipe(v.string(), v.uuid('this is no UUID'));
const packId = PackHeadSchema.entries.id;
const said = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** What a page says of itself: too much of it is cut, not refused. */
const cut = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, max)),
  );
/** Longest id within a pack, in UTF-16 code units. */
const PACK_ID_MAX = 80;
/** Most articles or entities of a pack in one letter. */
const PACK_PART_MAX = 1_000;
const packList = <Schema extends v.GenericSchema>(schema: Schema, max = PACK_PART_MAX) =>
  v.pipe(v.array(schema), v.maxLength(max));

const nothing = v.strictObject({});
const pixels = v.pipe(v.number(), v.finite());
const howToOpen = {
  at: v.exactOptional(v.strictObject({ left: pixels, top: pixels, right: pixels, bottom: pixels })),
  focus: v.exactOptional(v.picklist(['note', 'tags'])),
};
const byId = v.strictObject({ id: IdSchema });
const ids = v.pipe(v.array(IdSchema), v.maxLength(LIST_MAX));
const byIds = v.strictObject({ ids });
const site = v.custom<string>(isSite, 'this is no site');
/** What each request may carry, field by field. */
const LETTERS: { readonly [K in keyof UpRequests]: v.GenericSchema<unknown, UpRequests[K]['ask']> } = {
  openPage: v.strictObject({ canonical }),
  detectMentions: v.pipe(
    v.strictObject({
      article: IdSchema,
      first: count,
      text: v.string(),
      lengths: v.pipe(v.array(v.pipe(count, v.maxValue(PASSAGE_MAX))), v.maxLength(PASSAGES_MAX)),
      headings: v.pipe(v.array(count), v.maxLength(PASSAGES_MAX)),
      order: v.exactOptional(
        v.pipe(
          v.array(count),
          v.maxLength(2 * PASSAGES_MAX),
          v.check(
            (order) => order.length % 2 === 0 && countOf(order) <= PASSAGES_MAX && namesEachOnce(order),
            'no runs of passages',
          ),
        ),
      ),
      turn: count,
      language: v.exactOptional(cut(LANGUAGE_MAX)),
    }),
    v.check(
      ({ text, lengths }) => lengths.reduce((sum, length) => sum + length, 0) === text.length,
      'lengths: not those of the text',
    ),
  ),
  saveAnnotation: v.strictObject({ draft: DraftSchema, canonical }),
  makeCard: v.strictObject({
    selected: v.strictObject({
      exact: said(QUOTE_MAX),
      prefix: said(CONTEXT_MAX),
      suffix: said(CONTEXT_MAX),
    }),
    text: v.exactOptional(cut(OWN_ARTICLE_MAX)),
    title: cut(TITLE_MAX),
    site: v.exactOptional(cut(200)),
    author: v.exactOptional(cut(200)),
    published: v.exactOptional(cut(PUBLISHED_MAX)),
    canonical,
    entities: v.pipe(v.array(EntityIdSchema), v.maxLength(NEAR_MAX)),
  }),
  recolourAnnotation: v.strictObject({ id: IdSchema, colour: ColourSchema }),
  drawLooks: nothing,
  drawCard: v.strictObject({
    ...ofCard,
    why: v.exactOptional(v.picklist(['name', 'introduced', 'company', 'cue'])),
    published: v.exactOptional(v.pipe(v.string(), v.maxLength(PUBLISHED_MAX))),
  }),
  actOnCard: v.strictObject({
    act: v.picklist(CARD_ACTS),
    entity: EntityIdSchema,
    surface: v.pipe(v.string(), v.minLength(1), v.maxLength(SURFACE_MAX)),
    canonical,
  }),
  readCard: v.strictObject(ofCard),
  deleteAnnotation: byId,
  restoreAnnotation: byId,
  listAnnotations: v.strictObject({ query, count: atMost(LIST_MAX) }),
  readAnnotations: byIds,
  deleteAnnotations: byIds,
  restoreAnnotations: byIds,
  tagAnnotations: v.strictObject({ ids, tag, on: v.boolean() }),
  readEntityNotes: v.strictObject({ entity: EntityIdSchema }),
  readCopies: v.strictObject({ tab: count, source: said(ADDRESS_MAX) }),
  saveEntityNote: v.strictObject({
    id: IdSchema,
    entity: EntityIdSchema,
    value: NoteSchema,
    tags: v.exactOptional(v.pipe(v.array(tag), v.maxLength(TAGS_MAX))),
  }),
  tagAnnotation: v.strictObject({ id: IdSchema, tag, on: v.boolean() }),
  listTags: nothing,
  openNoteWindow: v.union([
    v.strictObject({ id: IdSchema, ...howToOpen }),
    v.strictObject({ entity: EntityIdSchema, ...howToOpen }),
  ]),
  editNote: v.strictObject({
    id: IdSchema,
    value: NoteSchema,
    // 0: typed before there was one.
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  openAnnotation: byId,
  lookUp: v.strictObject({ query }),
  readAhead: nothing,
  readIndexes: nothing,
  readEntityPage: v.strictObject({ entity: EntityIdSchema }),
  readStory: v.strictObject({ entities: v.pipe(v.array(EntityIdSchema), v.maxLength(STORY_MAX)) }),
  readLink: v.strictObject({ one: EntityIdSchema, other: EntityIdSchema }),
  readSettings: nothing,
  markAnyway: v.strictObject({ source: v.pipe(v.string(), v.maxLength(ADDRESS_MAX)), on: v.boolean() }),
  countEntities: v.strictObject({ count }),
  switchSite: v.strictObject({ host: site, on: v.boolean() }),
  countOpening: v.strictObject({ entity: EntityIdSchema }),
  markKnown: v.strictObject({ entity: EntityIdSchema, known: v.boolean() }),
  changeSettings: v.strictObject({ choices: v.custom<Partial<Choices>>(areChoices, 'no such choice') }),
  listSite: v.strictObject({ list: v.picklist(['offSites', 'onlySites']), site, listed: v.boolean() }),
  keepCorrection: v.strictObject({
    correction: v.custom<Correction>(isCorrection, 'this is no correction'),
    kept: v.boolean(),
  }),
  forgetFamiliarity: nothing,
  replaceSettings: v.strictObject({ settings: v.unknown() }),
  readMaking: v.strictObject({ id: uuid }),
  listOwnCards: nothing,
  saveOwnCard: v.strictObject({
    draft: v.pipe(
      OwnDraftSchema,
      v.check(({ name }) => isName(name), 'the name has no letter'),
    ),
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    merged: v.exactOptional(uuid),
  }),
  deleteOwnCard: v.strictObject({ id: uuid }),
  restoreOwnCard: v.strictObject({ id: uuid }),
  eraseOwnCard: v.strictObject({ id: uuid }),
  listPacks: nothing,
  countKnown: v.strictObject({ pack: packId, names: packList(said(200), 200_000) }),
  comparePack: v.strictObject({
    pack: packId,
    entities: packList(EntitySchema),
    after: said(PACK_ID_MAX),
    until: v.nullable(said(PACK_ID_MAX)),
  }),
  stagePack: v.strictObject({
    install: uuid,
    articles: packList(ArticleSchema),
    entities: packList(EntitySchema),
  }),
  finishPack: v.strictObject({
    install: uuid,
    head: PackHeadSchema,
    counts: v.strictObject({ articles: count, entities: count, aliases: count }),
  }),
  dropPack: v.strictObject({ install: uuid }),
  choosePack: v.strictObject({
    id: packId,
    choices: v.strictObject({ isOn: v.exactOptional(v.boolean()), isPublic: v.exactOptional(v.boolean()) }),
  }),
  movePack: v.strictObject({ id: packId, by: v.picklist([1, -1]) }),
  removePack: v.strictObject({ id: packId }),
  readArchive: v.strictObject({ after: v.nullable(IdSchema) }),
  readOwnArchive: v.strictObject({ after: v.nullable(uuid) }),
  stageImport: v.strictObject({
    importId: IdSchema,
    order: v.picklist(['revision', 'clock']),
    part: parts,
    records: v.pipe(v.array(RecordSchema), v.maxLength(PART_MAX)),
    cards: v.pipe(v.array(OwnRecordSchema), v.maxLength(PART_MAX)),
  }),
  planImport: ofImport,
  mergeImport: ofImport,
  dropImport: v.strictObject({ importId: IdSchema }),
  readCondition: nothing,
  dropNotice: nothing,
  listDeleted: nothing,
  eraseAnnotation: byId,
  eraseDeleted: nothing,
  eraseAll: nothing,
  readTexts: byId,
  readBackup: nothing,
  switchBackup: v.strictObject({ on: v.boolean() }),
};

function atMost(most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
}

/** The letter, checked; throws `Refused` with the path of its first problem: `too-long` where the reader's text is, else `malformed`. */
export function checkLetter(request: string, letter: unknown): unknown {
  if (!Object.hasOwn(LETTERS, request)) throw new Refused('malformed', 'request: unknown');
  const checked = v.safeParse(LETTERS[request as keyof UpRequests], letter, { abortPipeEarly: true });
  if (checked.success) return checked.output;
  const [problem = { path: '', reason: 'malformed' }] = problemsOf(checked.issues);
  throw new Refused(
    isTooLong(problem.reason) ? 'too-long' : 'malformed',
    `${problem.path || 'letter'}: ${problem.reason}`,
  );
}
