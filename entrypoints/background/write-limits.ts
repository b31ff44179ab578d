import type { PageRequests } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Asker } from './trust';

/** Most changes, and most cards, that the pages of one origin may ask for in a minute; a reader with a quick hand asks for one in two seconds. */
export const WRITES_MAX = 120;
/**
 * The same for the pages of all origins together: a page whose process was taken over may hold frames of as many hosts as its owner can name. A
 * reader’s hands fill the limits of five origins in no minute.
 */
export const ALL_WRITES_MAX = 600;
const MINUTE_MS = 60_000;

/**
 * Which letters of pages change what is stored, and which bring cards: on these stand notes from other sites, three an entity. One without
 * a row here does not compile.
 */
const COUNTED: { readonly [K in keyof PageRequests]: 'change' | 'card' | false } = {
  openPage: false,
  detectMentions: false,
  drawLooks: false,
  drawCard: 'card',
  actOnCard: 'change',
  saveAnnotation: 'change',
  makeCard: 'change',
  recolourAnnotation: 'change',
  deleteAnnotation: 'change',
  restoreAnnotation: 'change',
  countOpening: 'change',
  // Windows are counted, too.
  openNoteWindow: 'change',
  countEntities: false,
};

/**
 * Counts what the pages of each origin, and of all, change and look at, by a clock in milliseconds; throws `Refused` (`too-often`) over the limit. A
 * page whose process was taken over can so neither fill the disk nor keep the store busy, nor go through all cards unseen. Own pages are
 * not counted: they are us.
 */
export function createWriteLimits(now: () => number): (request: string, asker: Asker) => void {
  /** By kind and origin, and by kind alone. */
  const askedAt = new Map<string, number[]>();
  return (request, asker) => {
    // A letter that is not in the table counts as a change.
    const kind = Object.hasOwn(COUNTED, request) ? COUNTED[request as keyof PageRequests] : 'change';
    if (asker.kind !== 'page' || !kind) return;
    const since = now() - MINUTE_MS;
    for (const [key, times] of askedAt) {
      const recent = times.filter((at) => at > since);
      if (recent.length > 0) askedAt.set(key, recent);
      else askedAt.delete(key);
    }
    const { protocol, host } = new URL(asker.url);
    const limits = [
      [`${kind} ${protocol}//${host}`, WRITES_MAX],
      [kind, ALL_WRITES_MAX],
    ] as const;
    for (const [key, most] of limits)
      if ((askedAt.get(key)?.length ?? 0) >= most)
        throw new Refused('too-often', `sender: over ${most} ${kind}s a minute`);
    for (const [key] of limits) askedAt.set(key, [...(askedAt.get(key) ?? []), now()]);
  };
}
