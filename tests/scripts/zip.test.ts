import { expect, test } from 'vitest';
import { readZip, writeZip } from '@/scripts/builds/zip';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const files = [
  { name: 'b/ü.txt', bytes: bytesOf('second'.repeat(1_000)) },
  { name: 'a.txt', bytes: bytesOf('first') },
  { name: 'empty', bytes: new Uint8Array() },
];

test('what is packed comes out again, in the order of names', () => {
  const entries = readZip(writeZip(files));
  expect(entries.map(({ name }) => name)).toEqual(['a.txt', 'b/ü.txt', 'empty']);
  expect(entries.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
    'first',
    'second'.repeat(1_000),
    '',
  ]);
});

test('the same files are the same bytes, in whatever order they were found', () => {
  expect(writeZip(files).equals(writeZip([...files].reverse()))).toBe(true);
});

test('an archive that was damaged is not read', () => {
  const zip = writeZip([{ name: 'a', bytes: bytesOf('some text that is packed') }]);
  zip.writeUInt32LE(1, 14);
  expect(() => readZip(zip)).toThrow('a is damaged');
});
