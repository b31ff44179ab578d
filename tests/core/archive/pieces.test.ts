/** What annotations of an archive are told apart, found again and cleaned by. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { newTexts } from '@/core/archive/add-history';
import { checkAddress } from '@/core/archive/address';
import { bodyOf, type EarlierText, HISTORY_MAX, quoteOf } from '@/core/archive/archive';
import { isSameThing } from '@/core/archive/content-key';
import { rearm } from '@/core/archive/csv-formula';
import { checkSize } from '@/core/archive/decode';
import { deriveId } from '@/core/archive/derive-id';
import { FILE_MAX_BYTES } from '@/core/archive/limits';
import { isTarget, RecordSchema } from '@/core/archive/schema';
import { highlight } from './records';

const { annotation } = highlight(1, { quote: 'a pact' });
const [quote] = annotation.target.selector;
const entity = 'urn:backstory:entity:kim-jong-un';

test.each<[what: string, other: Partial<Annotation>, isSame: boolean]>([
  ['the note alone', { body: bodyOf('why') }, true],
  ['what was done', { motivation: 'bookmarking' }, false],
  ['the page', { target: { ...annotation.target, source: 'https://other.example/' } }, false],
  ['the quote', highlight(1, { quote: 'a treaty' }).annotation, false],
])('two that differ in %s', (_, other, isSame) => {
  expect(isSameThing(annotation, { ...annotation, ...other })).toBe(isSame);
});

test('the quote is found behind other selectors, and is empty where there is none', () => {
  const place = { type: 'TextPositionSelector', start: 1, end: 2 } as const;
  expect(quoteOf({ target: { source: '', selector: [place, quote!] } })).toBe('a pact');
  expect(quoteOf({ target: { source: '', selector: [] } })).toBe('');
});

test('a blank note is none', () => {
  expect([bodyOf(''), bodyOf(' \n')]).toEqual([[], []]);
  expect(bodyOf(' x ')).toMatchObject([{ value: ' x ' }]);
});

test('of earlier texts, the newest are added, each once', () => {
  const text = (revision: number): EarlierText => ({
    revision,
    modifiedAt: annotation.modifiedAt,
    refused: false,
    colour: 'yellow',
    note: 'a',
  });
  const more = Array.from({ length: HISTORY_MAX + 2 }, (_, n) => text(n + 1));
  expect(newTexts([text(1)], [...more, ...more])).toEqual(more.slice(2));
  expect(newTexts([], [text(1), { ...text(1), refused: true }])).toHaveLength(2);
});

test('an address may stand in white space', () => {
  expect(checkAddress('  https://a.example/ ')).toEqual({ address: 'https://a.example/' });
});

test.each(['=1+1', "'plain", "it's"])('%j was not disarmed, and stays', (cell) => {
  expect(rearm(cell)).toBe(cell);
});

test('a file too big is told as one', () => {
  const refusal = { path: 'file', reason: 'too-big' };
  expect(() => checkSize(FILE_MAX_BYTES + 1)).toThrow(expect.objectContaining({ refusal }));
});

test('ids made of content stay what they are from version to version', () => {
  expect(deriveId('csv', 'https://a.example/', 'a pact', '')).toBe(
    'urn:uuid:093ec293-c904-8f20-a757-2853884746fc',
  );
  expect(deriveId('\ud800', '')).toBe('urn:uuid:238fbb15-dad8-880f-a649-2857a0c4248e');
});

describe('a record on its way to the store', () => {
  const isTaken = (over: Partial<Annotation>) =>
    v.is(RecordSchema, { annotation: { ...annotation, ...over }, history: [] });

  test.each<[what: string, over: Partial<Annotation>, isGood: boolean]>([
    ['as it is', {}, true],
    ['of a page', { target: { ...annotation.target, source: 'https://a.example/?utm_source=x' } }, false],
    ['linked twice to one', { entities: ['kim-jong-un', 'kim-jong-un'] }, false],
    ['of one tag twice', { tags: ['a', 'a'] }, false],
    ['of the last moment that there is', { createdAt: '+275760-09-13T00:00:00.000Z' }, true],
    ['of a moment written otherwise', { createdAt: '2026-01-02T03:04:05Z' }, false],
  ])('%s', (_, over, isGood) => {
    expect(isTaken(over)).toBe(isGood);
  });
});

test.each<[motivation: Annotation['motivation'], source: string, selectors: number, fits: boolean]>([
  ['highlighting', 'https://a.example/', 1, true],
  ['highlighting', 'https://a.example/', 0, false],
  ['highlighting', 'https://a.example/', 2, false],
  ['bookmarking', entity, 1, false],
  ['commenting', entity, 0, true],
  ['commenting', entity, 1, false],
  ['commenting', 'https://a.example/', 0, false],
  ['commenting', 'https://a.example/', 1, false],
])('%s of %s with %i quotes', (motivation, source, selectors, fits) => {
  expect(isTarget(motivation, { source, selector: Array(selectors).fill(quote) })).toBe(fits);
});
