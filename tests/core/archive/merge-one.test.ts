/** How two versions of one annotation become one. */
import { describe, expect, test } from 'vitest';
import { TAGS_MAX } from '@/core/annotation/annotation';
import { mergeVersions, unite } from '@/core/archive/merge-one';
import { highlight } from './records';

type Like = Parameters<typeof highlight>[1];
const one = (like: Like) => highlight(1, like).annotation;
const [EARLY, LATE] = ['2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];

describe('the newer wins', () => {
  test('the text that it replaces is kept, as it stood', () => {
    const stored = one({ note: 'a', colour: 'blue', revision: 3, modifiedAt: EARLY });
    const incoming = one({ note: 'b', revision: 4 });
    expect(mergeVersions(stored, incoming, 'revision')).toEqual({
      annotation: incoming,
      replaced: [{ revision: 3, modifiedAt: EARLY, refused: false, colour: 'blue', note: 'a' }],
    });
  });

  test.each<[what: string, stored: Like, incoming: Like]>([
    ['there was none', { note: '' }, { note: 'b', revision: 2 }],
    ['it stays', { note: 'a' }, { note: 'a', revision: 2 }],
  ])('no text is kept where %s', (_, stored, incoming) => {
    expect(mergeVersions(one(stored), one(incoming), 'revision')?.replaced).toEqual([]);
  });

  test('by the clock, it counts on from the stored revision', () => {
    const merged = mergeVersions(one({ revision: 4 }), one({ colour: 'pink', modifiedAt: LATE }), 'clock');
    expect(merged?.annotation).toMatchObject({ colour: 'pink', revision: 5, modifiedAt: LATE });
  });

  test('of one time by the clock, neither', () => {
    const stored = one({ note: 'a' });
    expect(mergeVersions(stored, one({ note: 'b' }), 'clock')?.annotation).toBe(stored);
  });
});

describe('tags are united', () => {
  const tags = (length: number, from = 0) => Array.from({ length }, (_, n) => `${from + n}`);

  test.each<[what: string, stored: string[] | undefined, incoming: string[] | undefined, wanted: string[]]>([
    ['of both', ['a'], ['b', 'a'], ['a', 'b']],
    ['of one that had none', undefined, ['b'], ['b']],
    ['as many as an annotation may have', tags(TAGS_MAX - 1), tags(2, 900), [...tags(TAGS_MAX - 1), '900']],
  ])('%s', (_, stored, incoming, wanted) => {
    const merged = unite(one({ tags: stored!, revision: 2 }), one({ tags: incoming! }));
    expect(merged.annotation).toMatchObject({ tags: wanted, revision: 3 });
    expect(merged.replaced).toEqual([]);
  });

  test.each<[what: string, stored: string[] | undefined, incoming: string[] | undefined]>([
    ['the stored has them all', ['a', 'b'], ['b']],
    ['neither has one', undefined, undefined],
    ['the stored has as many as may be', tags(TAGS_MAX), ['x']],
    ['the stored has more than may be', tags(TAGS_MAX + 2), ['x']],
  ])('not where %s', (_, stored, incoming) => {
    const annotation = one({ tags: stored! });
    const merged = unite(annotation, one({ tags: incoming! }));
    expect(merged.annotation).toBe(annotation);
    expect(merged.replaced).toEqual([]);
  });

  test.each([
    [EARLY, LATE],
    [LATE, EARLY],
  ])('changed when the later was: %s and %s', (stored, incoming) => {
    const merged = unite(one({ modifiedAt: stored }), one({ tags: ['x'], modifiedAt: incoming }));
    expect(merged.annotation.modifiedAt).toBe(LATE);
  });
});
