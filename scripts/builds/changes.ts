/** CHANGELOG.md as the options list it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What one version brought. */
export interface VersionChanges {
  /** The version, and its date where it has one: `0.1.0 (unreleased)`. */
  readonly version: string;
  /** A line each, in Markdown's plain text with `code`. */
  readonly changes: readonly string[];
}

const FILE = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));
/** The module that exports them; entrypoints/options/changes.d.ts declares it. */
const MODULE = 'virtual:backstory/changes';

/** The versions of a changelog, the newest first, as it has them: a heading of the second level each, and a list. */
export function changesOf(changelog: string): VersionChanges[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [version = '', ...lines] = part.split('\n');
      const changes = lines
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((change) => change.replace(/\s+/g, ' ').trim());
      return { version: version.trim(), changes };
    });
}

/** A Vite plugin that serves them as a virtual module. */
export function changesPlugin(): Plugin {
  return {
    name: 'backstory:changes',
    resolveId: (id) => (id === MODULE ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(FILE);
      return `export default ${JSON.stringify(changesOf(readFileSync(FILE, 'utf8')))};`;
    },
  };
}
