/** What a package holds and how its pages and its content script are held, written down: whatever else stands in a build is told. */
import { isDeepStrictEqual } from 'node:util';
import type { Build, Manifest } from './permissions';

/** Files of both packages; the names of chunks and styles are Vite's. */
const FILES: readonly RegExp[] = [
  /^manifest\.json$/,
  /^licences\.txt$/,
  /^(?:background|content)\.js$/,
  /^(?:make-card|note|options|popup|sidepanel|welcome)\.html$/,
  /^chunks\/[\w-]+\.js$/,
  /^assets\/[\w-]+\.css$/,
  /^icon\/(?:16|24|32|48|96|128)\.png$/,
  /^_locales\/(?:en|fr)\/messages\.json$/,
];

/** The policy of own pages and of the worker: nothing but the package's, no connection, no code from text. */
const POLICY = {
  extension_pages:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** How the content script runs; where, docs/privacy.md says. In the isolated world, as no `world` is named. */
const CONTENT_SCRIPT = {
  js: ['content.js'],
  run_at: 'document_idle',
  all_frames: true,
  match_origin_as_fallback: true,
};

/** A problem for each file, by its path in the package with slashes, that no package holds. */
export function fileProblems(build: Build, names: readonly string[]): string[] {
  return names
    .filter((name) => !FILES.some((known) => known.test(name)))
    .map((name) => `${build} holds ${name}, which scripts/builds/contents.ts does not list.`);
}

/** A problem where the policy of the pages, or how the content script runs, is not as written here. */
export function policyProblems(build: Build, manifest: Manifest): string[] {
  const scripts = manifest.content_scripts?.map(({ matches: _, ...how }) => how);
  return [
    ...differs(build, 'content_security_policy', manifest.content_security_policy, POLICY),
    ...differs(build, 'content_scripts', scripts, [CONTENT_SCRIPT]),
  ];
}

function differs(build: Build, key: string, has: unknown, written: unknown): string[] {
  return isDeepStrictEqual(has, written)
    ? []
    : [`${build} has ${key} ${JSON.stringify(has)}, scripts/builds/contents.ts ${JSON.stringify(written)}.`];
}
