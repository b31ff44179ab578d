/** On which sites the extension is on. */
import { FILES_SITE } from '../annotation/page-address';
import type { Settings } from './settings';

/** Longest site name, in UTF-16 code units: 253 of a domain name (RFC 1035), and a port. */
const SITE_MAX = 259;
/** How long a pause is, in ms: issue 5, "pause for an hour". */
const PAUSE_MS = 3_600_000;

/** Why the extension is off on a site: a pause, the reader's switch, or a list that it is not on. */
export type Off = 'paused' | 'switched-off' | 'not-listed';

/** True where the value can name a site. */
export function isSite(value: unknown): value is string {
  return (
    value === FILES_SITE ||
    (typeof value === 'string' &&
      value.length <= SITE_MAX &&
      /^[^\s\\/?#@:]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(value))
  );
}

/** The site that a reader typed, as a name or as an address, or null where it is none. */
export function siteTyped(typed: string): string | null {
  const text = typed.trim();
  if (text.toLowerCase().startsWith(FILES_SITE)) return FILES_SITE;
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { host } = new URL(address);
  return isSite(host) ? host.replace(/\.$/, '') : null;
}

/** Why the extension is off on the site at that time (ms since 1970), or null where it is on. */
export function whyOff(settings: Settings, site: string, now: number): Off | null {
  if (pauseLeftMs(settings, now) > 0) return 'paused';
  if (settings.reach === 'listed') return settings.onlySites.includes(site) ? null : 'not-listed';
  return settings.offSites.includes(site) ? 'switched-off' : null;
}

/** True where the extension is on for the site at that time (ms since 1970). */
export function isOn(settings: Settings, site: string, now: number): boolean {
  return whyOff(settings, site, now) === null;
}

/** The end of a pause that begins now, or null where one goes on, to end it: the two ways of the one button. */
export function nextPause(settings: Settings, now: number): Pick<Settings, 'pausedUntil'> {
  return { pausedUntil: pauseLeftMs(settings, now) > 0 ? null : new Date(now + PAUSE_MS).toISOString() };
}

/** How much of a pause is left, in ms; 0 where there is none. */
export function pauseLeftMs({ pausedUntil }: Settings, now: number): number {
  return pausedUntil === null ? 0 : Math.max(0, Date.parse(pausedUntil) - now);
}

/**
 * The settings with the extension switched on or off for the site, whichever way sites are chosen. Switching on ends a pause too:
 * who does so wants to see marks.
 */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const awake = on ? { ...settings, pausedUntil: null } : settings;
  return settings.reach === 'listed'
    ? withListed(awake, 'onlySites', site, on)
    : withListed(awake, 'offSites', site, !on);
}

/** The settings with the site on the list, or not; its place in the list stays where it is there already. */
export function withListed(
  settings: Settings,
  list: 'offSites' | 'onlySites',
  site: string,
  listed: boolean,
): Settings {
  if (settings[list].includes(site) === listed) return settings;
  const others = settings[list].filter((other) => other !== site);
  return { ...settings, [list]: listed ? [...others, site] : others };
}
