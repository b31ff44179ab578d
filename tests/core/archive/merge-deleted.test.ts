/** What an import does with annotations that the reader has deleted and can still restore. */
import { describe, expect, test } from 'vitest';
import { noteOf } from '@/core/archive/archive';
import { planMerge } from '@/core/archive/merge';
import { highlight } from './records';

type Like = Parameters<typeof highlight>[1];
const idOf = (n: number) => highlight(n).annotation.id;

/** The plan of one annotation that comes, where one of its id is deleted. */
function bringBack(buried: Like, incoming: Like) {
  const { annotation } = highlight(1, buried);
  return planMerge(
    { annotations: [], deleted: new Map([[annotation.id, annotation]]) },
    [highlight(1, incoming)],
    'revision',
  );
}

describe('a deleted annotation that comes again', () => {
  test.each<[what: string, buried: Like, incoming: Like, note: string, earlier: string[]]>([
    ['as it was', { note: 'a' }, { note: 'a' }, 'a', []],
    ['in an older text: the newer stands', { note: 'b', revision: 2 }, { note: 'a' }, 'b', []],
    ['in a newer text: the older is kept', { note: 'a' }, { note: 'b', revision: 2 }, 'b', ['a']],
    ['in another text as new: the deleted one is kept', { note: 'a' }, { note: 'b' }, 'b', ['a']],
    ['for another quote', { note: 'a', quote: 'x' }, { note: 'b', quote: 'y', revision: 2 }, 'b', ['a']],
  ])('%s', (_, buried, incoming, note, earlier) => {
    const { puts, revived, history, counts } = bringBack(buried, incoming);
    expect(puts.map(noteOf)).toEqual([note]);
    expect(revived).toEqual([idOf(1)]);
    expect(counts).toEqual({ new: 1, changed: 0, same: 0 });
    expect(history.map(({ id, texts }) => [id, texts.map((text) => text.note)])).toEqual(
      earlier.length > 0 ? [[idOf(1), earlier]] : [],
    );
    for (const { texts } of history) expect(texts[0]).toMatchObject({ refused: false });
  });

  test('others are not revived', () => {
    const { annotation } = highlight(1);
    const plan = planMerge(
      { annotations: [], deleted: new Map([[annotation.id, annotation]]) },
      [highlight(2)],
      'revision',
    );
    expect([plan.revived, plan.history]).toEqual([[], []]);
  });
});
