import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { type ArchiveOrder, noteOf } from '@/core/archive/archive';
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
