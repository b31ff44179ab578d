/**
 * Our archive: a W3C Annotation Collection (https://www.w3.org/TR/annotation-model/#collections) with one embedded page, in
 * JSON-LD. What the model has no word for is in our own context, so that other readers may drop it. Lossless: the same annotations
 * always make the same bytes, in one order, one spacing, one order of keys. Lone surrogates are JSON escapes, which files survive.
 */
import type { Annotation } from '../annotation/annotation';
import { ENTITY_PREFIX } from '../annotation/entity-source';
import type { OwnRecord } from '../own/own-card';
import { canonicalJson } from '../own/own-words';
import type { Settings } from '../settings/settings';
import { ARCHIVE_VERSION, type ArchiveRecord, type EarlierText } from './archive';
import type { Written } from './schema';

/** The terms that the W3C's context lacks; no address is ever fetched, they are names. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    backstory: 'urn:backstory:terms:',
    version: 'backstory:version',
    settings: { '@id': 'backstory:settings', '@type': '@json' },
    colour: 'backstory:colour',
    title: 'http://purl.org/dc/terms/title',
    revision: 'backstory:revision',
    history: { '@id': 'backstory:history', '@container': '@list' },
    refused: 'backstory:refused',
    note: 'backstory:note',
    cards: { '@id': 'backstory:cards', '@type': '@json' },
  },
];
const COLLECTION_ID = 'urn:backstory:archive';

/**
 * The archive's text in pieces, one for each annotation and each own card, oldest first; joined they are the file. `settings` are
 * those that differ from the defaults, or null to leave them out.
 */
export function* writeJsonLd(
  records: readonly ArchiveRecord[],
  cards: readonly OwnRecord[],
  settings: Partial<Settings> | null,
): Generator<string, void> {
  const head = JSON.stringify(
    {
      '@context': CONTEXT,
      id: COLLECTION_ID,
      type: 'AnnotationCollection',
      version: ARCHIVE_VERSION,
      generator: { type: 'Software', name: 'Backstory' },
      total: records.length,
      ...(settings && { settings: sorted(settings) }),
    },
    null,
    2,
  );
  yield `${head.slice(0, -2)},\n  "first": {\n    "type": "AnnotationPage",\n    "items": [`;
  const ordered = inOrder(records);
  for (const [n, record] of ordered.entries())
    yield `${n === 0 ? '' : ','}\n${indented(JSON.stringify(written(record), null, 2), '      ')}`;
  yield `${ordered.length === 0 ? '' : '\n    '}]\n  }`;
  yield* writeCards(cards);
  yield '\n}\n';
}

function* writeCards(cards: readonly OwnRecord[]): Generator<string, void> {
  if (cards.length === 0) return;
  yield ',\n  "cards": [';
  const ordered = [...cards].sort(
    ({ card: a }, { card: b }) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  );
  for (const [n, { card, history }] of ordered.entries()) {
    const json = canonicalJson({ ...card, ...(history.length > 0 && { history }) }, 2);
    yield `${n === 0 ? '' : ','}\n${indented(json, '    ')}`;
  }
  yield '\n  ]';
}

/** The records, oldest annotation first; those of one moment by their id. */
export function inOrder(records: readonly ArchiveRecord[]): ArchiveRecord[] {
  return [...records].sort(
    ({ annotation: a }, { annotation: b }) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function written({ annotation, history }: ArchiveRecord): Written {
  const { id, motivation, target, colour, title, createdAt, modifiedAt, revision } = annotation;
  return {
    id,
    type: 'Annotation',
    motivation,
    created: createdAt,
    modified: modifiedAt,
    revision,
    colour,
    title,
    body: bodyOf(annotation),
    target: { source: target.source, selector: target.selector.map(writtenSelector) },
    ...(history.length > 0 && { history: history.map(earlier) }),
  };
}

function bodyOf({ body, tags = [], entities }: Annotation): Written['body'] {
  return [
    ...body.map(({ value }) => ({
      type: 'TextualBody' as const,
      purpose: 'commenting' as const,
      format: 'text/plain' as const,
      value,
    })),
    ...tags.map((value) => ({ type: 'TextualBody' as const, purpose: 'tagging' as const, value })),
    ...entities.map((entity) => ({
      type: 'SpecificResource' as const,
      purpose: 'identifying' as const,
      source: ENTITY_PREFIX + entity,
    })),
  ];
}

/** The keys in one order, whatever the order in which they were stored. */
function writtenSelector(selector: Annotation['target']['selector'][number]) {
  if (selector.type === 'TextPositionSelector')
    return { type: selector.type, start: selector.start, end: selector.end };
  if (selector.type === 'CssSelector') return { type: selector.type, value: selector.value };
  return {
    type: selector.type,
    exact: selector.exact,
    prefix: selector.prefix,
    suffix: selector.suffix,
  };
}

function earlier({ revision, modifiedAt, refused, colour, note }: EarlierText) {
  return { revision, modified: modifiedAt, ...(refused && { refused: true as const }), colour, note };
}

function sorted(settings: Partial<Settings>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).sort(([a], [b]) => compare(a, b)));
}

/** The lines of an item where it stands. Every `\n` is spacing: inside strings it is an escape, as U+2028, which `^` takes too, is not. */
function indented(json: string, margin: string): string {
  return margin + json.replaceAll('\n', `\n${margin}`);
}
