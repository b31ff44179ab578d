import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Lines put by in a file, so that a list of half a million things is numbers in memory and no texts. */
export interface LineFile {
  /** Puts a line by; returns its number, from 0. */
  add(line: string): number;
  /** The lines with these numbers, in this order. */
  read(numbers: Iterable<number>): Iterable<string>;
  /** Closes and removes the file. */
  close(): void;
}

/** Bytes that are written at once. */
const CHUNK = 1 << 20;

/** An empty file of lines at a path, in the place of what stood there. */
export function createLineFile(path: string): LineFile {
  const handle = openSync(path, 'w+');
  const ends: number[] = [];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const flush = (): void => {
    // One call may write less than it is given.
    let left = Buffer.concat(waiting);
    while (left.length > 0) left = left.subarray(writeSync(handle, left));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    add(line) {
      const written = Buffer.from(line);
      waiting.push(written);
      waitingBytes += written.length;
      bytes += written.length;
      if (waitingBytes >= CHUNK) flush();
      return ends.push(bytes) - 1;
    },
    *read(numbers) {
      flush();
      for (const number of numbers) {
        const start = ends[number - 1] ?? 0;
        const line = Buffer.allocUnsafe(ends[number]! - start);
        readSync(handle, line, 0, line.length, start);
        yield line.toString();
      }
    },
    close() {
      closeSync(handle);
      rmSync(path, { force: true });
    },
  };
}
