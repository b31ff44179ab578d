/** All pictures on one page, the same surface in both browsers, schemes and languages side by side. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a picture's name begins with: browser, scheme and language. */
const TAKEN = /^(chromium|firefox)-(light|dark)-(en|fr)-(.+)\.png$/;

/** Writes `index.html` into the folder of the pictures; returns how many there are. */
export function writeSheet(folder: string): number {
  const surfaces = new Map<string, string[]>();
  for (const file of readdirSync(folder).sort()) {
    const surface = TAKEN.exec(file)?.[4];
    if (surface) surfaces.set(surface, [...(surfaces.get(surface) ?? []), file]);
  }
  const rows = [...surfaces].map(
    ([surface, files]) =>
      `<h2>${surface}</h2>\n<div>${files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" title="${file}"></a>`).join('')}</div>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Backstory, every surface</title>
<style>body{font:14px system-ui;background:#888;margin:16px}h2{margin:20px 0 4px}div{display:flex;gap:8px;overflow-x:auto}img{max-height:460px;display:block}</style>
${rows.join('\n')}
`,
  );
  return [...surfaces.values()].flat().length;
}
