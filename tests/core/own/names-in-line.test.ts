import { expect, test } from 'vitest';
import { nameSought } from '@/core/own/name-sought';
import { type NameWord, nameWords } from '@/core/own/name-words';
import { namesInLine } from '@/core/own/names-in-line';

/** How often the words of a line are looked at while it is read. */
function looks(text: string, name: string): number {
  let count = 0;
  const words = new Proxy<NameWord[]>(nameWords(text), {
    get(all, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(all, key, self);
    },
  });
  const found = [...namesInLine({ text, words }, nameSought(name, 'organization'))];
  expect(found.length).toBeGreaterThan(0);
  return count;
}

test.each([
  ['the name again and again', 'Abc', 'Abc '],
  ['the name with its acronym', 'Elm Harbour Trust', 'Elm Harbour Trust (the EHT), '],
  ['names that sound like it', 'Kyiv Harbour', 'Kiev Harbour '],
  ['an acronym and what it stands for', 'EHT', 'Elm Harbour Trust (EHT) '],
])('twice as long a line of %s costs twice as much', (_, name, piece) => {
  const once = looks(piece.repeat(200), name);
  expect(looks(piece.repeat(400), name)).toBeLessThan(2.1 * once);
});
