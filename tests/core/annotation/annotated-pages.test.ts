import { expect, test } from 'vitest';
import { annotatedPages } from '@/core/annotation/annotated-pages';
import { entityNote } from '@/core/annotation/entity-source';
import { PRACTICE_ADDRESS } from '@/core/annotation/page-address';
import { highlight, NOW } from '../archive/records';

test('a page stands once, as its first annotation; an entity is none, the practice article is one', () => {
  const on = (n: number, source: string) => highlight(n, { target: { source, selector: [] } }).annotation;
  const newest = on(1, 'https://news.example/a');
  const other = on(2, 'https://news.example/b');
  const practice = on(4, PRACTICE_ADDRESS);
  const note = entityNote({ id: newest.id, entity: 'china', title: 'China' }, [], NOW);
  expect(annotatedPages([note, newest, other, on(3, 'https://news.example/a'), practice])).toEqual([
    newest,
    other,
    practice,
  ]);
});
