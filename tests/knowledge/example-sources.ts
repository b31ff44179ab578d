import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const PAGE = new URL('../../docs/pack-format.md', import.meta.url);

/** The files of the worked example in docs/pack-format.md, by name. */
export function exampleFiles(): Record<string, string> {
  const blocks = readFileSync(PAGE, 'utf8').matchAll(/^```json (\S+)\n(.*?)^```$/gms);
  return Object.fromEntries([...blocks].map(([, file, text]) => [file, text ?? '']));
}

/** A folder of its own with these files, gone when the test is. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
