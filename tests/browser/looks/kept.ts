/** The pictures that are kept beside the tests, a folder for each browser, system and set of fonts. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

const KEPT = new URL('./pictures/', import.meta.url);
/** What came out otherwise: the picture taken, and where it differs. */
const CACHE = new URL('../../../.cache/looks/', import.meta.url);

/**
 * Name of the folder that pictures taken here are like: letters are drawn otherwise by another version of a browser, on another
 * system and with other fonts. What fonts there are is told by how wide they set a line.
 */
export async function lookalikes(kind: string, page: Page): Promise<string> {
  const version = /\d+/.exec((await page.browser().version()).replace(/^\D+/, ''))?.[0];
  const widths = await page.evaluate(() =>
    ['--serif', '--sans'].flatMap((family) =>
      ['Hamburgefonstiv 0123', 'Ада Квилл', '김정은'].map((words) => {
        const line = document.createElement('span');
        line.style.cssText = `position: absolute; white-space: nowrap; font: 40px var(${family})`;
        line.textContent = words;
        document.body.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return Math.round(width * 10);
      }),
    ),
  );
  const fonts = createHash('sha256').update(widths.join()).digest('hex').slice(0, 6);
  return `${kind}-${version}-${process.platform}-${fonts}`;
}

/** Whether pictures are kept in the folder. */
export const areKept = (folder: string): boolean => existsSync(new URL(`${folder}/`, KEPT));

/** The kept picture, or null where there is none. */
export function keptPicture(folder: string, name: string): Uint8Array | null {
  const file = new URL(`${folder}/${name}.png`, KEPT);
  return existsSync(file) ? readFileSync(file) : null;
}

/** Keeps a picture in place of what was kept. */
export function keep(folder: string, name: string, picture: Uint8Array): void {
  mkdirSync(new URL(`${folder}/`, KEPT), { recursive: true });
  writeFileSync(new URL(`${folder}/${name}.png`, KEPT), picture);
}

/** Puts a picture where it can be looked at; returns the path from the root of the repository. */
export function layOut(folder: string, name: string, picture: Uint8Array): string {
  mkdirSync(new URL(`${folder}/`, CACHE), { recursive: true });
  const file = new URL(`${folder}/${name}.png`, CACHE);
  writeFileSync(file, picture);
  return fileURLToPath(file).slice(fileURLToPath(new URL('../../../', import.meta.url)).length);
}
