/** Twelve ways in which the files of the database come to harm while the browser is closed. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from './launch';

/** Harms the files in a folder; none of them is ours to know, they are the browser's. */
export type Damage = (folder: string) => void;

/** The folder in which a browser keeps our database: LevelDB's in Chromium, SQLite's in Firefox. The second copy lies elsewhere. */
export function databaseFolder({ kind, profile, origin }: TestBrowser): string {
  const id = new URL(origin).host;
  const folder =
    kind === 'chromium'
      ? join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`)
      : join(profile, 'storage', 'default', `moz-extension+++${id}`, 'idb');
  if (!existsSync(folder)) throw new Error(`There is no database in ${folder}`);
  return folder;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && !file.endsWith('LOCK'));
const largest = (folder: string): string => {
  const [file] = filesIn(folder).sort((a, b) => statSync(b).size - statSync(a).size);
  if (!file) throw new Error(`no file in ${folder}`);
  return file;
};
const rewrite = (file: string, by: (bytes: Buffer) => Buffer | undefined) => {
  const bytes = readFileSync(file);
  writeFileSync(file, by(bytes) ?? bytes);
};
/** The same numbers at each run (a linear congruential generator, Numerical Recipes). */
const noise = (bytes: Buffer): void => {
  let state = 1950;
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
};

export const DAMAGES: readonly (readonly [name: string, Damage])[] = [
  ['the folder is gone', (folder) => rmSync(folder, { recursive: true })],
  ['its files are gone', (folder) => filesIn(folder).forEach((file) => void rmSync(file))],
  ['its largest file is gone', (folder) => rmSync(largest(folder))],
  ['its files are empty', (folder) => filesIn(folder).forEach((file) => void writeFileSync(file, ''))],
  ['its largest file is empty', (folder) => writeFileSync(largest(folder), '')],
  [
    'its largest file is cut in half',
    (folder) => rewrite(largest(folder), (b) => b.subarray(0, b.length / 2)),
  ],
  ['its largest file is cut by one byte', (folder) => rewrite(largest(folder), (b) => b.subarray(0, -1))],
  [
    'the beginning of its largest file is noise',
    (folder) => rewrite(largest(folder), (b) => noise(b.subarray(0, 4096)) as undefined),
  ],
  [
    'the midst of its largest file is noise',
    (folder) =>
      rewrite(largest(folder), (b) => noise(b.subarray(b.length / 3, (b.length * 2) / 3)) as undefined),
  ],
  [
    'a bit in each 4 KiB is turned',
    (folder) =>
      rewrite(largest(folder), (b) => {
        for (let at = 1_000; at < b.length; at += 4_096) b[at] = b[at]! ^ 4;
        return b;
      }),
  ],
  [
    'its files are all noise',
    (folder) => filesIn(folder).forEach((file) => void rewrite(file, (b) => noise(b) as undefined)),
  ],
  ['its largest file is zeros', (folder) => rewrite(largest(folder), (b) => Buffer.alloc(b.length))],
];
