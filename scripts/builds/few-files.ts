/**
 * Own pages of few files. Each file of an extension costs a page that opens some 4 ms in Chromium (measured with its tracing on two cores),
 * since the browser's own process hands it over; a bundler left to itself gave the popup 17 of them. Styles are one file where a page
 * imports one that imports the others (main.css beside main.tsx), and stand in their order there.
 */
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
