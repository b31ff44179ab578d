/**
 * Reads both builds as a store reviewer would: their sizes, what they could ask of a network, the permissions they want.
 * Every problem is printed; exit code 1 where there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/**
 * Most gzip bytes of a file and all that it loads at once. The content script's promise is 32 kB; what it may weigh until it
 * keeps that promise is a ceiling that only sinks (docs/known-gaps.md).
 */
const CONTENT_SCRIPT_PROMISE = 32 * 1024;
const BUDGETS: Record<string, number> = { 'content.js': 41 * 1024, 'popup.html': 40 * 1024 };

/** Ways for a script to reach a network; none stands in what we ship. */
const NETWORK = [
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /\bWebSocket\s*\(/,
  /sendBeacon/,
  /EventSource\s*\(/,
  /\bimportScripts\s*\(/,
  /import\s*\(\s*["'`]https?:/,
  /RTCPeerConnection/,
];
/** Styles may point at our own package only. */
const REMOTE_STYLE = /url\(\s*["']?(https?:)?\/\//i;

/** docs/privacy.md gives the reason of each. */
const PERMISSIONS = ['storage', 'unlimitedStorage'];

const problems: string[] = [];
for (const build of BUILDS) checkBuild(join(root, '.output', build));
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);

function checkBuild(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const size = loadedBy(folder, name).reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
      0,
    );
    console.log(`${relative(root, join(folder, name))}: ${size} bytes gzip of ${budget}`);
    if (name === 'content.js' && size > CONTENT_SCRIPT_PROMISE)
      console.log(
        `  over its promise of ${CONTENT_SCRIPT_PROMISE} bytes by ${size - CONTENT_SCRIPT_PROMISE}`,
      );
    if (size > budget)
      problems.push(`${name} and what it loads weigh ${size} bytes gzip, over the budget of ${budget}.`);
  }
  for (const file of files.filter((each) => /\.(js|css|html)$/.test(each))) checkNetwork(file);
  checkManifest(join(folder, 'manifest.json'));
}

/** The file itself, and for a page the scripts and styles that its HTML names. */
function loadedBy(folder: string, name: string): string[] {
  if (!name.endsWith('.html')) return [join(folder, name)];
  const html = readFileSync(join(folder, name), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) =>
    join(folder, match[1] as string),
  );
  return [join(folder, name), ...new Set(linked)];
}

function checkNetwork(file: string): void {
  const text = readFileSync(file, 'utf8');
  for (const pattern of file.endsWith('.js') ? NETWORK : [REMOTE_STYLE]) {
    const found = pattern.exec(text);
    if (found)
      problems.push(
        `${relative(root, file)} could reach a network: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`,
      );
  }
}

function checkManifest(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const wanted = JSON.stringify(manifest.permissions);
  if (wanted !== JSON.stringify(PERMISSIONS))
    problems.push(`${relative(root, file)} asks for ${wanted}, not ${JSON.stringify(PERMISSIONS)}.`);
  for (const key of [
    'web_accessible_resources',
    'externally_connectable',
    'host_permissions',
    'optional_permissions',
  ])
    if (manifest[key] !== undefined)
      problems.push(`${relative(root, file)} has ${key}, which this extension does without.`);
}
