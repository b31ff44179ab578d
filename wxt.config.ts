import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knowledgePlugin } from './knowledge/compile/vite-plugin';
import { changesPlugin } from './scripts/builds/changes';
import { oneChunk } from './scripts/builds/few-files';
import { collectShipped } from './scripts/builds/shipped-packages';

/**
 * The content script is an *unlisted* script that we list in the manifest ourselves: WXT's own content-script
 * wrapper posts the extension's id to the page and obeys events that a page can forge (docs/adr/0002).
 */
const CONTENT_SCRIPT = {
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  js: ['content.js'],
  run_at: 'document_idle' as const,
  all_frames: true,
  // Frames whose text stands in their parent (`srcdoc`, `about:blank`); the gate leaves those of another origin.
  match_origin_as_fallback: true,
};

/**
 * Keys that the reader may change (options, Shortcuts). Alt+Shift types nothing on the common layouts, and Chromium's and
 * Firefox's own keys there (A, B, D, I, N, T) are left alone.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
  'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_nextMention__' },
  'previous-mention': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_command_previousMention__',
  },
  'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_toggleSite__' },
  // Chromium gives four keys at most; the rest wait for the reader's.
  highlight: { description: '__MSG_command_highlight__' },
  'make-card': { description: '__MSG_command_makeCard__' },
  'mark-anyway': { description: '__MSG_command_markAnyway__' },
  'look-up': { description: '__MSG_command_lookUp__' },
  'show-notes': { description: '__MSG_command_showNotes__' },
  pause: { description: '__MSG_command_pause__' },
  'open-options': { description: '__MSG_command_openOptions__' },
  'open-panel': { description: '__MSG_panel_open__' },
};

/**
 * Pages are handed the browser's own API instead of the polyfill: the content script uses the part of it that both
 * browsers have with promises, and is 4 kB lighter on every page (docs/adr/0004).
 */
const nativeBrowser = {
  name: 'backstory:native-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(new URL('platform/native-browser.ts', import.meta.url))
      : null,
};

/**
 * The tests' own build (`wxt build --mode open-root`): axe cannot look into a closed shadow root. No flag for it stands in what
 * ships; scripts/check-builds.ts holds that to closed roots.
 */
const openRoot = {
  name: 'backstory:open-root',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/dom\/(host|closed-root)\.ts$/.test(id) ? code.replace("mode: 'closed'", "mode: 'open'") : null,
};

const TERSER = {
  ecma: 2020 as const,
  toplevel: true,
  // No getter that we read does anything but answer.
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  format: { comments: false },
};

/** A build ships the notices of the packages in it. */
const shipped = collectShipped();

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: ({ mode }) => ({
    plugins: [
      preact(),
      knowledgePlugin(),
      changesPlugin(),
      shipped.plugin,
      ...(mode === 'open-root' ? [openRoot] : []),
    ],
    build: { target: ['chrome128', 'firefox147'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Backstory',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus'],
    omnibox: { keyword: 'story' },
    optional_permissions: ['downloads'],
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.invalid',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) oneChunk(config);
      if (!entrypoints.some(({ name }) => name === 'content')) return;
      config.plugins?.push(nativeBrowser);
      // What every page carries is worth a slower minifier: 4 % smaller than Vite's own (measured with gzip -9).
      config.build = { ...config.build, minify: 'terser', terserOptions: TERSER };
    },
    'entrypoints:found': (_wxt, infos) => {
      for (const info of infos) if (info.name === 'content') info.type = 'unlisted-script';
    },
    'build:done': (wxt) => shipped.write(wxt.config.outDir),
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [CONTENT_SCRIPT];
    },
  },
});
