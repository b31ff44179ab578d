/**
 * Own pages of few files. Each file of an extension costs a page that opens some 4 ms in Chromium (measured with its tracing on two cores),
 * since the browser's own process hands it over; a bundler left to itself gave the popup 17 of them.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';

/** Everything that the popup starts with is one chunk, which the other pages share. */
const GROUP = {
  name: 'own-pages',
  test: /\/entrypoints\/popup\/Popup\.tsx$|\/platform\/(active-tab|update-news)\.ts$|virtual:wxt-/,
};

/** Makes it so in the configuration of the bundle that holds the own pages. */
export function oneChunk(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output;
  if (!output || Array.isArray(output))
    throw new Error('WXT builds own pages with one output: it has none now');
  output.codeSplitting = { groups: [GROUP] };
}

/** The stylesheet link of a built page. */
const LINK = /\n? *<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+\.css)">/g;

/** Gives each page of the built folder one stylesheet in place of its several, in their order. Files that nothing names any more go: their names are returned. */
export function joinSheets(folder: string): ReadonlySet<string> {
  const named = (files: readonly string[], sheet: string) =>
    files.some((file) => readFileSync(join(folder, file), 'utf8').includes(sheet));
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const joined = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const sheets = [...html.matchAll(LINK)].map(([, sheet]) => sheet as string);
    if (sheets.length < 2) continue;
    const whole = `assets/${page.replace(/\.html$/, '')}.css`;
    writeFileSync(
      join(folder, whole),
      sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8')).join('\n'),
    );
    let isFirst = true;
    const linked = html.replace(LINK, (link, sheet: string) => {
      if (!isFirst) return '';
      isFirst = false;
      return link.replace(sheet, whole);
    });
    writeFileSync(join(folder, page), linked);
    for (const sheet of sheets) joined.add(sheet);
  }
  const scripts = readdirSync(join(folder, 'chunks')).map((file) => `chunks/${file}`);
  const gone = [...joined].filter((sheet) => !named([...pages, ...scripts], sheet));
  for (const sheet of gone) rmSync(join(folder, sheet));
  return new Set(gone);
}
