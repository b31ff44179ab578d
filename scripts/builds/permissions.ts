/** The permissions that docs/privacy.md gives reasons for, and those that a built manifest asks for. */

export type Build = 'chrome-mv3' | 'firefox-mv3';

/** What a build may ask for. */
export interface Permissions {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Match patterns of the content script. */
  readonly hosts: readonly string[];
}

/** A built manifest as far as this check reads it. */
export interface Manifest {
  readonly version?: string;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly browser_specific_settings?: { readonly gecko?: Readonly<Record<string, unknown>> };
  readonly [key: string]: unknown;
}

/** Doors that this extension does without: other programs and pages cannot reach in. */
const NEVER = [
  'web_accessible_resources',
  'externally_connectable',
  'host_permissions',
  'optional_host_permissions',
  'sandbox',
  'update_url',
  'key',
  'oauth2',
  'chrome_settings_overrides',
];

/**
 * The table of docs/privacy.md for a build: a row names permissions or match patterns in backticks; “(Chromium)” or “(Firefox)”
 * behind them keeps it to that build, “optional” makes it one that is asked for on use.
 */
export function reasonedPermissions(privacy: string, build: Build): Permissions {
  const found = { required: [] as string[], optional: [] as string[], hosts: [] as string[] };
  const other = build === 'chrome-mv3' ? /\(Firefox\b/ : /\(Chromium\b/;
  for (const line of privacy.split('\n')) {
    const [, cell = '', reason = ''] = line.split('|').map((part) => part.trim());
    if (!cell.startsWith('`') || reason === '' || other.test(cell)) continue;
    for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g))
      (name.includes('://') ? found.hosts : /optional/.test(cell) ? found.optional : found.required).push(
        name,
      );
  }
  return found;
}

/** Problems of a built manifest: what it asks for without a reason in docs/privacy.md, and what that file promises and it does not ask. */
export function permissionProblems(build: Build, manifest: Manifest, privacy: string): string[] {
  const reasoned = reasonedPermissions(privacy, build);
  const wanted: Permissions = {
    required: manifest.permissions ?? [],
    optional: manifest.optional_permissions ?? [],
    hosts: manifest.content_scripts?.flatMap(({ matches }) => matches) ?? [],
  };
  const problems = (['required', 'optional', 'hosts'] as const).flatMap((kind) => [
    ...wanted[kind]
      .filter((name) => !reasoned[kind].includes(name))
      .map((name) => `${build} asks for ${name} (${kind}), which docs/privacy.md gives no reason for.`),
    ...reasoned[kind]
      .filter((name) => !wanted[kind].includes(name))
      .map((name) => `docs/privacy.md lists ${name} (${kind}), which ${build} does not ask for.`),
  ]);
  for (const key of NEVER)
    if (manifest[key] !== undefined) problems.push(`${build} has ${key}, which this extension does without.`);
  if (build === 'firefox-mv3') {
    const declared = manifest.browser_specific_settings?.gecko?.data_collection_permissions;
    if (JSON.stringify(declared) !== '{"required":["none"]}')
      problems.push(`${build} declares data collection ${JSON.stringify(declared)}, not “none”.`);
  }
  return problems;
}
