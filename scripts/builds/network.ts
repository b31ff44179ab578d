/** What a file of a build could ask of a network. */
import { readFileSync } from 'node:fs';

/**
 * A link made by script, which may ask for a connection that no policy of ours speaks of (`preconnect`). Vite's loader of our own pages' chunks makes
 * some: it asks what the browser knows (`relList`), and names as `stylesheet` or `modulepreload` the package's files, which the policy holds it to.
 */
const LINK =
  /createElement\(\s*["'`]link["'`]\s*\)(?!\.relList\b|;if\([\w$]+\.rel=[\w$]+\?["'`]stylesheet["'`]:[\w$]+,)/;
/** Ways for a script to reach a network; none stands in what we ship. */
const REACHES: readonly RegExp[] = [
  /\bfetch\s*\(/,
  /\bfetchLater\b/,
  /XMLHttpRequest/,
  /\bWebSocket(?:Stream)?\b/,
  /\bWebTransport\b/,
  /sendBeacon/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\b(?:Shared)?Worker\s*\(/,
  /\bserviceWorker\b/,
  /\bimport\s*\(\s*["'`](?:\w+:)?\/\//,
  /\bfrom\s*["'`](?:\w+:)?\/\//,
  /createElement\(\s*["'`](?:script|iframe|img|object|embed|video|audio)["'`]/,
  LINK,
];
/** Pictures by script: own pages may load those of the package and drawn ones alone (`img-src 'self' data:`); web pages have other policies. */
const PICTURES = /\bnew\s+Image\b/;
/** Code from text: none of ours, and the pages' policy refuses it. */
const EVALUATES: readonly RegExp[] = [/\beval\s*\(/, /\bnew\s+Function\b/];
/** Styles may point at our own package only. */
const REMOTE_STYLE: readonly RegExp[] = [/url\(\s*["']?(?:\w+:)?\/\//i, /@import/i];
/** Pages name scripts, styles and pictures of the package alone. */
const REMOTE_PAGE: readonly RegExp[] = [
  /(?:src|href|action|data)\s*=\s*["']?(?:\w+:)?\/\//i,
  /http-equiv/i,
  /<script(?![^>]*\bsrc=)[^>]*>\s*\S/i,
];
const ADDRESS = /\bhttps?:\/\/[\w.-]+/g;

/** Patterns that no file of this kind may hold. */
function forbiddenIn(file: string): readonly RegExp[] {
  const forPages = /(?:^|\/)content\.js$/.test(file) ? [PICTURES] : [];
  if (file.endsWith('.js')) return [...REACHES, ...forPages, ...EVALUATES, ...REMOTE_STYLE.slice(0, 1)];
  return file.endsWith('.css') ? REMOTE_STYLE : [...REMOTE_PAGE, ...REMOTE_STYLE];
}

/** A problem for each way to a network that stands in the text of a `.js`, `.css` or `.html` file. */
export function networkProblems(name: string, text: string): string[] {
  return forbiddenIn(name).flatMap((pattern) => {
    const found = pattern.exec(text);
    const around = found && text.slice(Math.max(0, found.index - 60), found.index + 60);
    return around ? [`${name} could reach a network (${pattern.source}): …${around}…`] : [];
  });
}

/** A problem for each host that the text names and `known` does not: an address we cannot give a reason for. */
export function hostProblems(name: string, text: string, known: ReadonlySet<string>): string[] {
  const hosts = new Set([...text.matchAll(ADDRESS)].map(([address]) => new URL(address).host));
  return [...hosts].filter((host) => !known.has(host)).map((host) => `${name} names the host ${host}.`);
}

/** Hosts that what we ship may name: those of the knowledge's sources, which cards link to, and names of vocabularies, which nobody asks. */
export function knownHosts(sourceFiles: readonly string[]): ReadonlySet<string> {
  const cited = sourceFiles.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ADDRESS)].map(([address]) => new URL(address).host),
  );
  return new Set([...VOCABULARIES, ...cited]);
}

const VOCABULARIES = [
  // Namespaces of SVG, XHTML and MathML, of the Web Annotation model and of Dublin Core (the archive's context).
  'www.w3.org',
  // Stands for the welcome page's practice article (core/annotation/page-address.ts); no such host can be.
  'practice.invalid',
  'purl.org',
  // Dexie's warnings point their developers there.
  'tinyurl.com',
  'bit.ly',
  // Marked asks for reports of its faults there.
  'github.com',
];
