import { expect, test } from 'vitest';
import { fileProblems, policyProblems } from '@/scripts/builds/contents';

const MANIFEST = {
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  content_scripts: [
    {
      matches: ['https://*/*'],
      js: ['content.js'],
      run_at: 'document_idle',
      all_frames: true,
      match_origin_as_fallback: true,
    },
  ],
};
const [SCRIPT] = MANIFEST.content_scripts;

test('the files of a package have no problem', () => {
  const names = ['manifest.json', 'chunks/own-pages-Bt0f_x-4.js', 'icon/16.png', '_locales/fr/messages.json'];
  expect(fileProblems('chrome-mv3', names)).toEqual([]);
});

test.each(['content.js.map', 'devtools.html', 'chunks/a.wasm', 'icon/../x.js', '.env', 'assets/page.html'])(
  'a file %s is told',
  (name) => expect(fileProblems('firefox-mv3', [name])).toEqual([expect.stringContaining(name)]),
);

test('a manifest that is as written has no problem', () => {
  expect(policyProblems('chrome-mv3', MANIFEST)).toEqual([]);
});

test.each([
  ['no policy', { content_security_policy: undefined }, /content_security_policy/],
  ['a looser policy', { content_security_policy: { extension_pages: "script-src 'self'" } }, /policy/],
  ['the page’s own world', { content_scripts: [{ ...SCRIPT!, world: 'MAIN' }] }, /content_scripts/],
  ['a script more', { content_scripts: [{ ...SCRIPT!, js: ['content.js', 'a.js'] }] }, /content_scripts/],
  ['a style', { content_scripts: [{ ...SCRIPT!, css: ['a.css'] }] }, /content_scripts/],
])('%s is told', (_, change, problem) =>
  expect(policyProblems('chrome-mv3', { ...MANIFEST, ...change }).join()).toMatch(problem),
);
