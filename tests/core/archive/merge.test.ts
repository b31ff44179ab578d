import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { type ArchiveOrder, noteOf } from '@/core/archive/archive';
import { contentKey } from '@/core/archive/content-key';
import { deriveId } from '@/core/archive/derive-id';
import { planMerge } from '@/core/archive/merge';
import { highlight } from './records';

type Like = Parameters<typeof highlight>[1];
const LATER = '2026-03-01T00:00:00.000Z';

function merge(stored: Like[], incoming: Like, order: ArchiveOrder = 'revision', n = 1) {
  const annotations = stored.map((one, at) => highlight(at + 1, one).annotation);
  return planMerge({ annotations, deleted: new Map() }, [highlight(n, incoming)], order);
}
const notesOf = (puts: readonly Annotation[]) => puts.map(noteOf);

describe('one id, one quote', () => {
  test.each<[what: string, stored: Like, incoming: Like, counts: object, puts: string[], earlier: string[]]>([
    ['equal: nothing', { note: 'a' }, { note: 'a' }, { same: 1 }, [], []],
    [
      'a newer revision wins, the older text is kept',
      { note: 'a' },
      { note: 'b', revision: 2 },
      { changed: 1 },
      ['b'],
      ['a'],
    ],
    ['an older one is passed over', { note: 'b', revision: 2 }, { note: 'a' }, { same: 1 }, [], []],
    ['two texts of one revision: both are kept', { note: 'a' }, { note: 'b' }, { new: 1 }, ['b'], []],
    ['the clock does not order ours', { note: 'a' }, { note: 'b', modifiedAt: LATER }, { new: 1 }, ['b'], []],
    [
      'its tags come along',
      { note: 'a', tags: ['x'] },
      { note: 'a', tags: ['y'] },
      { changed: 1 },
      ['a'],
      [],
    ],
  ])('%s', (_, stored, incoming, counts, puts, earlier) => {
    const plan = merge([stored], incoming);
    expect(plan.counts).toEqual({ new: 0, changed: 0, same: 0, ...counts });
    expect(notesOf(plan.puts)).toEqual(puts);
    expect(plan.history.flatMap(({ texts }) => texts.map(({ note }) => note))).toEqual(earlier);
  });

  test.each<[what: string, stored: Like, incoming: Like, counts: object]>([
    ['edited there since', { note: 'a' }, { note: 'b', modifiedAt: LATER }, { changed: 1 }],
    ['older there', { note: 'a', modifiedAt: LATER }, { note: 'b' }, { same: 1 }],
    ['edited here and there', { note: 'a', revision: 2 }, { note: 'b', modifiedAt: LATER }, { new: 1 }],
  ])('from another tool, %s', (_, stored, incoming, counts) => {
    expect(merge([stored], incoming, 'clock').counts).toMatchObject(counts);
  });
});

test('the same content under another id is the same', () => {
  const plan = merge([{ quote: 'a pact', note: 'why' }], { quote: 'a pact', note: 'why' }, 'revision', 7);
  expect(plan).toMatchObject({ puts: [], counts: { same: 1 } });
});

test('of two that say the same, the first stored takes the tags of one that comes', () => {
  const both = [1, 2].map((n) => highlight(n, { quote: 'a pact' }).annotation);
  const incoming = highlight(7, { quote: 'a pact', tags: ['x'] });
  const plan = planMerge({ annotations: both, deleted: new Map() }, [incoming], 'revision');
  expect(plan.puts.map(({ id, tags }) => [id, tags])).toEqual([[both[0]!.id, ['x']]]);
  expect(plan).toMatchObject({ revived: [], history: [], counts: { changed: 1 } });
});

test('two that come and say what is stored give it the tags of both', () => {
  const stored = highlight(1, { quote: 'a pact' }).annotation;
  const incoming = [7, 8].map((n) => highlight(n, { quote: 'a pact', tags: [`tag ${n}`] }));
  const plan = planMerge({ annotations: [stored], deleted: new Map() }, incoming, 'revision');
  expect(plan.puts.map(({ tags }) => tags)).toEqual([['tag 7', 'tag 8']]);
});

test('earlier texts come along with one that is the same', () => {
  const stored = highlight(1, { quote: 'a pact' }).annotation;
  const text = {
    revision: 1,
    modifiedAt: LATER,
    refused: false,
    colour: 'yellow',
    note: 'old',
  } as const;
  const incoming = { ...highlight(7, { quote: 'a pact' }), history: [text] };
  const plan = planMerge({ annotations: [stored], deleted: new Map() }, [incoming], 'revision');
  expect(plan.history).toEqual([{ id: stored.id, texts: [text] }]);
});

test('one id for two quotes: both are kept, and known again', () => {
  const plan = merge([{ quote: 'a pact' }], { quote: 'a treaty' });
  expect(plan.counts).toMatchObject({ new: 1 });
  const both = [highlight(1, { quote: 'a pact' }).annotation, ...plan.puts];
  expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  const again = planMerge(
    { annotations: both, deleted: new Map() },
    [highlight(1, { quote: 'a treaty' })],
    'revision',
  );
  expect(again).toMatchObject({ puts: [], counts: { same: 1 } });
});

describe('one that was kept beside the stored one', () => {
  const stored = highlight(1, { quote: 'a pact' }).annotation;
  const incoming = highlight(1, { quote: 'a treaty', note: 'why' });
  const planOf = (...annotations: Annotation[]) =>
    planMerge({ annotations, deleted: new Map() }, [incoming], 'revision');
  const [kept] = planOf(stored).puts;

  test('has an id of its own, the same in every version of ours', () => {
    expect(kept!.id).toBe(deriveId('both', stored.id, contentKey(incoming.annotation)));
  });

  test.each<[what: string, now: Annotation]>([
    ['though its note was edited', { ...kept!, body: [], revision: 2 }],
    ['by its words, though its id is another', { ...kept!, id: highlight(9).annotation.id }],
  ])('is known again %s', (_, now) => {
    expect(planOf(stored, now)).toMatchObject({ puts: [], counts: { new: 0, same: 1 } });
  });
});
