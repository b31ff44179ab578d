/** The reader's choices, stored in `storage.local` under one key; each has a default. */
export interface Settings {
  /** Sites (`siteOf` an address: host and port in lower case, or `file://`) where the reader switched the extension off. */
  readonly offSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { offSites: [] };

/** Longest site name, in UTF-16 code units: 253 of a domain name (RFC 1035), and a port. */
const SITE_MAX = 259;

/** The settings in a stored value: whatever part of it is damaged has its default, the rest is kept. */
export function checkSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { offSites } = stored as Record<string, unknown>;
  return { offSites: Array.isArray(offSites) ? [...new Set(offSites.filter(isSite))] : DEFAULT_SETTINGS.offSites };
}

/** True where the value can name a site. */
export function isSite(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= SITE_MAX && !/[\s\\?#@]/.test(value);
}

/** True where the extension is on for the site. */
export function isOn(settings: Settings, site: string): boolean {
  return !settings.offSites.includes(site);
}

/** The settings with the extension switched on or off for the site. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offSites.filter((other) => other !== site);
  return { ...settings, offSites: on ? others : [...others, site] };
}
