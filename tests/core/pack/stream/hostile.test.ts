import { expect, test } from 'vitest';
import { placedLine } from '@/core/pack/stream/place';
import { createPackReader } from '@/core/pack/stream/read-pack';
import { type Json, keysOfPrototype } from '../../archive/hostile-pieces';
import { HOSTILE } from './hostile-files';

const before = keysOfPrototype();

test.each(HOSTILE)('a pack with %s is refused, with place and reason', (_, file, told) => {
  const reader = createPackReader();
  // As the options read it: piece by piece, no further than where nothing behind can be read.
  for (let at = 0; at < file.length && !reader.isStopped(); at += 1 << 18)
    for (const part of reader.read(file.slice(at, at + (1 << 18)))) expect(part).toHaveProperty('kind');
  if (!reader.isStopped()) for (const part of reader.end()) expect(part).toHaveProperty('kind');
  const lines = reader.problems.first.map(placedLine);
  expect(
    lines.some((line) => line.startsWith(told)),
    lines.slice(0, 5).join('\n'),
  ).toBe(true);
  expect(keysOfPrototype()).toBe(before);
  expect(({} as Json).isAdmin).toBeUndefined();
});
