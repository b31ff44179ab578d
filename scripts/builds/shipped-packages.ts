/** What of other people's code ends in a build, and the notices that their licences want beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The file of a build that holds the notices. */
export const NOTICES = 'licences.txt';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Full text of its licence, as the package has it. */
  readonly text: string;
}

/** Collects, over all bundles of a build, the packages with code in one; `write` puts their notices into the build. */
export function collectShipped(): { readonly plugin: Plugin; write(folder: string): void } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'backstory:shipped-packages',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = renderedLength > 0 ? packageFolder(id) : null;
            if (folder) folders.add(folder);
          }
        }
      },
    },
    write(folder) {
      const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
      writeFileSync(join(folder, NOTICES), writeNotices(packages));
    },
  };
}

/** Name, version and licence of each package in notices that `write` wrote. */
export function readNotices(notices: string): Omit<ShippedPackage, 'text'>[] {
  return [...notices.matchAll(/^=== (\S+) (\S+) · (.+) ===$/gm)].map(
    ([, name = '', version = '', licence = '']) => ({
      name,
      version,
      licence,
    }),
  );
}

function writeNotices(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) => `=== ${name} ${version} · ${licence} ===\n\n${text.trim()}\n`,
  );
  return `Backstory is made with these packages, and thanks their authors.\n\n${parts.join('\n')}`;
}

/** The folder of the package that a module belongs to; null for our own and for virtual ones. */
function packageFolder(id: string): string | null {
  const path = id
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [, scope = '', name = ''] = /^\/node_modules\/(@[^/]+\/)?([^/]+)/.exec(path.slice(at)) ?? [];
  return `${path.slice(0, at)}/node_modules/${scope}${name}`;
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, licence: String(license), text: licenceText(folder) ?? `Licence: ${license}` };
}

/** Text of the licence file beside the manifest, or of the first folder above it that has one (a package of a monorepo). */
function licenceText(folder: string): string | null {
  const name = existsSync(folder) && readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  if (name) return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  const above = dirname(folder);
  return above.endsWith('node_modules') || above === folder ? null : licenceText(above);
}
