import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostProblems, networkProblems } from '@/scripts/builds/network';
import { type Manifest, permissionProblems, reasonedPermissions } from '@/scripts/builds/permissions';

const PRIVACY = `
| permission | reason |
|---|---|
| \`storage\` | keeps your settings |
| \`sidePanel\` (Chromium) | the panel |
| \`downloads\` (optional, asked on use) | writes files |
| \`https://*/*\` (content script) | marks |
`;
const CHROME: Manifest = {
  permissions: ['storage', 'sidePanel'],
  optional_permissions: ['downloads'],
  content_scripts: [{ matches: ['https://*/*'] }],
};
const FIREFOX: Manifest = {
  ...CHROME,
  permissions: ['storage'],
  browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
};

test('a manifest that asks for what is reasoned has no problem', () => {
  expect(permissionProblems('chrome-mv3', CHROME, PRIVACY)).toEqual([]);
  expect(permissionProblems('firefox-mv3', FIREFOX, PRIVACY)).toEqual([]);
});

test.each([
  ['a permission more', { permissions: ['storage', 'sidePanel', 'tabs'] }, /asks for tabs/],
  ['one less', { permissions: ['storage'] }, /does not ask for/],
  ['a host more', { content_scripts: [{ matches: ['https://*/*', 'ftp://*/*'] }] }, /asks for ftp/],
  ['an optional one that is required', { optional_permissions: [] }, /downloads \(optional\)/],
  ['a door for pages', { web_accessible_resources: [] }, /does without/],
  ['a door for other programs', { externally_connectable: { matches: [] } }, /does without/],
])('%s is told', (_, change, problem) => {
  const problems = permissionProblems('chrome-mv3', { ...CHROME, ...change }, PRIVACY);
  expect(problems.join('\n')).toMatch(problem);
});

test('Firefox is told that nothing is collected', () => {
  const { browser_specific_settings: _, ...silent } = FIREFOX;
  expect(permissionProblems('firefox-mv3', silent, PRIVACY).join()).toMatch(/data collection/);
});

test('docs/privacy.md has the permissions that every build needs', () => {
  const privacy = readFileSync('docs/privacy.md', 'utf8');
  expect(reasonedPermissions(privacy, 'firefox-mv3')).toMatchObject({
    required: expect.arrayContaining(['storage', 'unlimitedStorage']),
    hosts: ['http://*/*', 'https://*/*', 'file:///*'],
  });
});

test.each([
  ['a.js', 'let a=fetch("/x")'],
  ['a.js', 'new WebSocket(x)'],
  ['a.js', 'navigator.sendBeacon(x)'],
  ['a.js', 'new EventSource(x)'],
  ['a.js', 'x=new XMLHttpRequest'],
  ['a.js', 'import("https://evil.example/a.js")'],
  ['a.js', 'import a from"//evil.example/a.js"'],
  ['a.js', 'new Worker(x)'],
  ['a.js', 'new Function(x)'],
  ['a.js', 'let a=document.createElement(`link`);a.rel=`preconnect`'],
  ['a.js', 'document.createElement("link").href=x'],
  ['a.js', '`background:url(https://evil.example/a.png)`'],
  ['a.css', 'a{background:url(//evil.example/a.png)}'],
  ['a.css', '@import "a.css"'],
  ['a.html', '<img src="https://evil.example/a.png">'],
  ['a.html', '<script>alert(1)</script>'],
  ['a.html', '<meta http-equiv="refresh">'],
])('in %s, %s could reach a network', (name, text) =>
  expect(networkProblems(name, text).length).toBeGreaterThan(0),
);

test('Vite’s loader of chunks reaches none', () => {
  const feature = 'e=document.createElement(`link`).relList;e.supports(`modulepreload`)';
  const helper =
    'let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:un,i||(t.as=`script`),t.href=r.href)';
  expect(networkProblems('a.js', `${feature};${helper}`)).toEqual([]);
});

test('a host that nobody cites is told', () => {
  const known = new Set(['news.example']);
  expect(hostProblems('a.js', '"https://news.example/a" "http://evil.example"', known)).toEqual([
    'a.js names the host evil.example.',
  ]);
});
