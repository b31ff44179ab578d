import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';

const ROOMS = ['components', 'core', 'entrypoints', 'platform', 'scripts/builds'];
const SOURCES = [
  'wxt.config.ts',
  ...ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  ).filter((file) => /\.tsx?$/.test(file)),
].map((file) => readFileSync(file, 'utf8'));

/** What stands in quotes somewhere, as the manifest's `__MSG_…__`, or as the name of a field. */
const written = new Set(
  SOURCES.flatMap((source) =>
    [...source.matchAll(/['"`]__MSG_(\w+?)__|['"`]([\w-]+)['"`]|\b(\w+):/g)].map(
      ([, said, quoted, field]) => said ?? quoted ?? field ?? '',
    ),
  ),
);
/** Beginnings and ends of the keys that are put together: t(`data_format_${format}Why`). */
const built = SOURCES.flatMap((source) =>
  [...source.matchAll(/\bt\(`(\w+)\$\{[^`]*\}(\w*)`/g)].map(([, start = '', end = '']) => ({ start, end })),
);

/** Whether a source names the key: whole, by its stem where it is counted, or by parts of which the middle is a word of the sources. */
function isUsed(key: string): boolean {
  if (written.has(key) || written.has(key.replace(/_(one|other)$/, ''))) return true;
  return built.some(({ start, end }) => {
    if (!key.startsWith(start) || !key.endsWith(end)) return false;
    const middle = key.slice(start.length, key.length - end.length);
    return written.has(middle) || written.has(middle.replaceAll('_', '-'));
  });
}

test('every text is shown somewhere', () => {
  expect(SOURCES.length).toBeGreaterThan(300);
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  expect(isUsed('options_density_nowhere')).toBe(false);
});
