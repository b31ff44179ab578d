/** Types of browsers.mjs, which runs before any package is installed. */
export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[];
export function findBrowser(kind: BrowserKind): string | null;
export function requireBrowser(kind: BrowserKind, log?: (line: string) => void): string;
