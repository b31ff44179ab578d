/** Every request with who may send it and a well-made letter, and the ways in which a taken-over process might spoil it. */
import fc from 'fast-check';
import type { UpRequests } from '@/entrypoints/background/trust';
import { examplePack } from '../../core/pack/example-pack';
import { draftOf, idOf } from './store/drafts';

const id = idOf(1);
const correction = {
  entity: 'china',
  surface: 'China',
  scope: 'everywhere',
  where: '',
  madeAt: '2026-01-01T00:00:00.000Z',
} as const;
const article = {
  article: idOf(8),
  first: 0,
  text: 'China was silent.',
  lengths: [17],
  headings: [0],
  order: [0, 1],
  turn: 1,
  language: 'en',
};
const UUID = '00000000-0000-4000-8000-000000000001';
const ownDraft = {
  id: UUID,
  name: 'Port Elm',
  type: 'place',
  description: 'A town',
  aliases: [{ text: 'Elm', exact: true }],
  facts: [
    {
      quote: 'Port Elm has a bridge.',
      words: '',
      source: { title: 'A story', site: 'Gazette', address: 'https://news.example/', readOn: '2026-01-01' },
    },
  ],
} as const;
const bridge = examplePack();
const { articles: _articles, entities: _entities, ...bridgeHead } = bridge;
const ofImport = { importId: idOf(9), parts: 1 };

/** Who may ask: pages (their content scripts), our own pages, or both. */
export type By = 'page' | 'own' | 'both';

/** Who may send each request, and a well-made letter of it. A request without a row does not compile. */
const TABLE: { readonly [K in keyof UpRequests]: readonly [By, UpRequests[K]['ask']] } = {
  openPage: ['page', { canonical: 'https://news.example/' }],
  detectMentions: ['page', article],
  drawLooks: ['page', {}],
  drawCard: ['page', { entity: 'china', near: ['japan'], why: 'name' }],
  actOnCard: ['page', { act: 'reject page', entity: 'china', surface: 'China' }],
  saveAnnotation: ['page', { draft: draftOf(2), canonical: 'https://news.example/' }],
  recolourAnnotation: ['both', { id, colour: 'blue' }],
  deleteAnnotation: ['both', { id }],
  restoreAnnotation: ['both', { id }],
  countOpening: ['page', { entity: 'china' }],
  countEntities: ['page', { count: 3 }],
  makeCard: [
    'page',
    {
      selected: { exact: 'Elm', prefix: 'Port ', suffix: ' (PE)' },
      text: 'Port Elm (PE) is a port.',
      title: 'A story',
      site: 'Gazette',
      author: 'Ada Roe',
      published: '2024-05-01',
      entities: ['china'],
    },
  ],
  readMaking: ['own', { id: UUID }],
  listOwnCards: ['own', {}],
  saveOwnCard: ['own', { draft: ownDraft, revision: 0, merged: UUID }],
  deleteOwnCard: ['own', { id: UUID }],
  restoreOwnCard: ['own', { id: UUID }],
  eraseOwnCard: ['own', { id: UUID }],
  listPacks: ['own', {}],
  countKnown: ['own', { pack: 'bridge', names: ['Port Elm'] }],
  comparePack: ['own', { pack: 'bridge', entities: bridge.entities, after: '', until: null }],
  stagePack: ['own', { install: UUID, articles: bridge.articles, entities: bridge.entities }],
  finishPack: ['own', { install: UUID, head: bridgeHead, counts: { articles: 2, entities: 2, aliases: 6 } }],
  dropPack: ['own', { install: UUID }],
  choosePack: ['own', { id: 'bridge', choices: { isOn: false, isPublic: true } }],
  movePack: ['own', { id: 'bridge', by: 1 }],
  removePack: ['own', { id: 'bridge' }],
  readCard: ['own', { entity: 'china', near: ['japan'] }],
  markKnown: ['own', { entity: 'china', known: true }],
  openNoteWindow: ['both', { id, at: { left: 1, top: 2, right: 3, bottom: 4 }, focus: 'tags' }],
  listAnnotations: ['own', { query: 'x', count: 9 }],
  readAnnotations: ['own', { ids: [id] }],
  readCopies: ['own', { tab: 3, source: 'https://news.example/' }],
  readEntityNotes: ['own', { entity: 'china' }],
  saveEntityNote: ['own', { id: idOf(3), entity: 'china', value: 'x', tags: ['asia'] }],
  tagAnnotation: ['own', { id, tag: 'x', on: true }],
  deleteAnnotations: ['own', { ids: [id] }],
  restoreAnnotations: ['own', { ids: [id] }],
  tagAnnotations: ['own', { ids: [id], tag: 'x', on: true }],
  listTags: ['own', {}],
  editNote: ['own', { id, value: 'x', revision: 1 }],
  openAnnotation: ['own', { id }],
  lookUp: ['own', { query: 'x' }],
  readAhead: ['own', {}],
  readIndexes: ['own', {}],
  readEntityPage: ['own', { entity: 'kim-jong-un' }],
  readStory: ['own', { entities: ['kim-jong-un'] }],
  readLink: ['own', { one: 'kim-jong-un', other: 'pyongyang' }],
  readSettings: ['own', {}],
  markAnyway: ['own', { source: 'https://shop.example/', on: true }],
  switchSite: ['own', { host: 'news.example', on: false }],
  changeSettings: ['own', { choices: { dwellMs: 500 } }],
  listSite: ['own', { list: 'offSites', site: 'news.example', listed: true }],
  keepCorrection: ['own', { correction, kept: true }],
  forgetFamiliarity: ['own', {}],
  replaceSettings: ['own', { settings: {} }],
  readArchive: ['own', { after: null }],
  readOwnArchive: ['own', { after: null }],
  stageImport: ['own', { importId: idOf(9), order: 'revision', part: 0, records: [], cards: [] }],
  planImport: ['own', ofImport],
  mergeImport: ['own', ofImport],
  dropImport: ['own', { importId: idOf(9) }],
  readCondition: ['own', {}],
  dropNotice: ['own', {}],
  listDeleted: ['own', {}],
  eraseAnnotation: ['own', { id }],
  eraseDeleted: ['own', {}],
  eraseAll: ['own', {}],
  readTexts: ['own', { id }],
  readBackup: ['own', {}],
  switchBackup: ['own', { on: true }],
};
const rows = Object.entries(TABLE) as [keyof UpRequests, readonly [By, object]][];

/** Who may send each request. */
export const RIGHTS: ReadonlyMap<string, By> = new Map(rows.map(([request, [by]]) => [request, by]));
/** A well-made letter for each request. */
export const GOOD: ReadonlyMap<string, object> = new Map(
  rows.map(([request, [, letter]]) => [request, letter]),
);

/** What stands where something else should. */
const junk = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    Number.NaN,
    -1,
    1e308,
    '',
    '\ud800',
    'javascript:alert(1)',
    'x'.repeat(100_000),
    [],
    [[[]]],
    true,
    { toString: 1 },
    { length: 1e9 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values that are no letter, keys that no letter has, letters with a part that is missing or another. */
export const spoilt: fc.Arbitrary<{ request: string; letter: unknown }> = fc
  .tuple(fc.constantFrom(...GOOD.keys()), junk, fc.nat(), fc.nat(3))
  .map(([request, value, spot, way]) => {
    const letter = structuredClone(GOOD.get(request)) as Record<string, unknown>;
    if (way === 0) return { request, letter: isRecord(value) ? [value] : value };
    if (way === 1) return { request, letter: { ...letter, [`x${spot % 7}`]: value } };
    const spots = spotsOf(letter);
    const [holder, key] = spots[spot % Math.max(1, spots.length)] ?? [letter, 'x'];
    if (way === 2) delete holder[key];
    else holder[key] = value;
    return { request, letter };
  });

/** Requests by names that nobody serves, those of prototypes among them. */
export const unknownRequest = fc
  .oneof(fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'then', ''), fc.string())
  .filter((request) => !GOOD.has(request))
  .map((request) => ({ request, letter: {} }));

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function spotsOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Record<string, unknown>, string][] => [
    [value as Record<string, unknown>, key],
    ...spotsOf(inner),
  ]);
}
