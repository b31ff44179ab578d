/** Records for the tests of the archive: whatever the store can hold, from fast-check, and some by hand. */
import fc from 'fast-check';
import { type Annotation, HIGHLIGHT_COLOURS } from '@/core/annotation/annotation';
import { entityNote } from '@/core/annotation/entity-source';
import { pageAddress } from '@/core/annotation/page-address';
import { type ArchiveRecord, bodyOf } from '@/core/archive/archive';
import { deriveId } from '@/core/archive/derive-id';
import type { ImportedFile } from '@/core/archive/import';
import { readFile } from '@/core/archive/read-file';
import { writeJsonLd } from '@/core/archive/write-jsonld';
import type { OwnCard, OwnRecord } from '@/core/own/own-card';
import { ENTITY_TYPES } from '@/core/pack/terms';

export const NOW = '2026-11-22T02:00:00.000Z';

/** UTF-16 of every kind: lone surrogates, emoji, right-to-left, combining marks, controls, markup, and what JSON and CSV escape. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  fc.constantFrom('\ud800', '\udfff', '😀', 'שלום', 'é', '\u0000', '\u2028', '\u202e', '\u200b'),
  fc.constantFrom('"', "'", '\\', '\n', '\r', ',', ';', '=', '<script>', '&amp;', '__proto__', '\ufeff'),
);
export const text = (maxLength = 30) => fc.array(unit, { maxLength }).map((units) => units.join(''));
const nonEmpty = text().map((some) => some || 'quote');
const note = text().map((some) => (some.trim() === '' ? '' : some));

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc
  .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.boolean())
  .map(([url, isFile]) =>
    isFile ? 'file:///home/reader/a%20story.html' : (pageAddress(url) ?? 'https://news.example/'),
  );

/** Any record that the store can hold, its id from `n`. */
const recordOf = (n: number): fc.Arbitrary<ArchiveRecord> =>
  fc.oneof({ weight: 5, arbitrary: pageRecord(n) }, { weight: 1, arbitrary: entityRecord(n) });

/** Of the bundled pack, of one that was installed (as long as an id may be), of an own card. */
const ENTITIES = [
  'kim-jong-un',
  `${'p'.repeat(80)}/${'e'.repeat(80)}`,
  'own/00000000-0000-4000-8000-000000000001',
];

/** A note on an entity. */
const entityRecord = (n: number): fc.Arbitrary<ArchiveRecord> =>
  fc
    .record({
      entity: fc.constantFrom(...ENTITIES),
      title: text(),
      note,
      tags: fc.uniqueArray(nonEmpty, { maxLength: 3 }),
      at: time,
    })
    .map(({ entity, title, note, tags, at }) => ({
      annotation: {
        ...entityNote({ id: deriveId('test', String(n)), entity, title }, bodyOf(note), at),
        ...(tags.length > 0 && { tags }),
      },
      history: [],
    }));

/** Something saved on a page. */
const pageRecord = (n: number): fc.Arbitrary<ArchiveRecord> =>
  fc
    .record({
      motivation: fc.constantFrom<Annotation['motivation']>('highlighting', 'bookmarking'),
      source: address,
      quote: nonEmpty,
      prefix: text(5),
      suffix: text(5),
      position: fc.option(fc.tuple(fc.nat(), fc.nat())),
      path: fc.constantFrom(undefined, 'html', '#story>div:nth-of-type(2)>p:nth-of-type(31)'),
      note,
      colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
      title: text(),
      entities: fc.uniqueArray(fc.constantFrom(...ENTITIES)),
      tags: fc.uniqueArray(nonEmpty, { maxLength: 3 }),
      createdAt: time,
      modifiedAt: time,
      revision: fc.integer({ min: 1, max: 50 }),
      history: fc.uniqueArray(
        fc.record({
          revision: fc.integer({ min: 1, max: 50 }),
          modifiedAt: time,
          refused: fc.boolean(),
          colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
          note,
        }),
        { maxLength: 3, selector: ({ refused, revision, note }) => `${refused} ${revision} ${note}` },
      ),
    })
    .map(({ source, quote, prefix, suffix, position, path, note, tags, history, ...rest }) => ({
      annotation: {
        id: deriveId('test', String(n)),
        target: {
          source,
          selector: [
            { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
            ...(position
              ? [
                  {
                    type: 'TextPositionSelector' as const,
                    start: Math.min(...position),
                    end: Math.max(...position),
                  },
                ]
              : []),
            ...(path ? [{ type: 'CssSelector' as const, value: path }] : []),
          ],
        },
        body: bodyOf(note),
        ...(tags.length > 0 && { tags }),
        ...rest,
      },
      history,
    }));

export const someRecords = (maxLength = 6): fc.Arbitrary<ArchiveRecord[]> =>
  fc.nat(maxLength).chain((length) => fc.tuple(...Array.from({ length }, (_, n) => recordOf(n))));

/** A highlight by hand. */
export function highlight(
  n: number,
  rest: Partial<Annotation> & { note?: string; quote?: string } = {},
): ArchiveRecord {
  const { note = '', quote = `quote ${n}`, ...over } = rest;
  return {
    annotation: {
      id: deriveId('test', String(n)),
      motivation: 'highlighting',
      target: {
        source: 'https://news.example/story',
        selector: [{ type: 'TextQuoteSelector', exact: quote, prefix: 'before ', suffix: ' after' }],
      },
      body: bodyOf(note),
      colour: 'yellow',
      title: 'A story',
      entities: [],
      createdAt: '2026-01-02T03:04:05.678Z',
      modifiedAt: '2026-01-02T03:04:05.678Z',
      revision: 1,
      ...over,
    },
    history: [],
  };
}

/** An own card by hand. */
export function ownCard(n: number, over: Partial<OwnCard> = {}, history: readonly OwnCard[] = []): OwnRecord {
  return {
    card: {
      id: deriveId('card', String(n)).slice('urn:uuid:'.length),
      name: `Elm Trust ${n}`,
      type: 'organization',
      description: '',
      aliases: [{ text: 'EHT', exact: true }],
      facts: [],
      createdAt: '2026-01-02T03:04:05.678Z',
      modifiedAt: '2026-01-02T03:04:05.678Z',
      revision: 1,
      ...over,
    },
    history,
  };
}

/** What an own card may say. */
const ownWordsOf = fc.record({
  name: fc.constantFrom('Elm Harbour Trust', 'Ada Roe', '한국', '"quoted" \\ name'),
  type: fc.constantFrom(...ENTITY_TYPES),
  description: text(20),
  aliases: fc.array(
    fc.record(
      {
        text: fc.constantFrom('EHT', 'Roe'),
        exact: fc.boolean(),
        part: fc.boolean(),
        cues: fc.constant(['ferry']),
        not: fc.constant(['EHT Bank']),
      },
      { requiredKeys: ['text'] },
    ),
    { maxLength: 3 },
  ),
  facts: fc.array(
    fc.record(
      {
        quote: text(),
        words: text(),
        source: fc.record(
          {
            title: text(),
            site: text(),
            author: text(),
            published: fc.constantFrom('2024', '2024-06', '2024-06-19'),
            address,
            readOn: fc.constant('2026-11-22'),
          },
          { requiredKeys: ['title', 'site', 'address', 'readOn'] },
        ),
      },
      { requiredKeys: ['quote', 'words'] },
    ),
    { maxLength: 3 },
  ),
  createdAt: time,
  modifiedAt: time,
});

/** Any own cards that the store can hold, their ids from `n`; each with fewer earlier texts than its revision. */
export const someOwnCards = (maxLength = 4): fc.Arbitrary<OwnRecord[]> =>
  fc.array(fc.array(ownWordsOf, { minLength: 1, maxLength: 3 }), { maxLength }).map((all) =>
    all.map((texts, n) => {
      const versions = texts.map((words, at) => ownCard(n, { ...words, revision: at + 1 }).card);
      return { card: versions.at(-1)!, history: versions.slice(0, -1) };
    }),
  );

/** The file of these records. */
export function archiveOf(records: readonly ArchiveRecord[], cards: readonly OwnRecord[] = []): string {
  return [...writeJsonLd(records, cards, null)].join('');
}

/** What a file of this text (or these bytes) holds; throws what reading throws. */
export function read(file: string | Uint8Array): ImportedFile {
  const steps = readFile(typeof file === 'string' ? new TextEncoder().encode(file) : file, NOW);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
