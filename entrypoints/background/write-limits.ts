import type { PageRequests } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Asker } from './trust';

/** Most changes that the pages of one origin may ask for in a minute; a reader with a quick hand makes one in two seconds. */
export const WRITES_MAX = 120;
const MINUTE_MS = 60_000;

/** Which letters of pages change what is stored. One without a row here does not compile. */
const WRITES: { readonly [K in keyof PageRequests]: boolean } = {
  openPage: false,
  detectMentions: false,
  drawLooks: false,
  drawCard: false,
  actOnCard: true,
  saveAnnotation: true,
  makeCard: true,
  recolourAnnotation: true,
  deleteAnnotation: true,
  restoreAnnotation: true,
  countOpening: true,
  // Windows are counted, too.
  openNoteWindow: true,
  countEntities: false,
};

/**
 * Counts what the pages of each origin change, by a clock in milliseconds; throws `Refused` (`too-often`) over the limit. A page
 * whose process was taken over can so neither fill the disk nor keep the store busy. Own pages are not counted: they are us.
 */
export function createWriteLimits(now: () => number): (request: string, asker: Asker) => void {
  const writtenAt = new Map<string, number[]>();
  return (request, asker) => {
    // A letter that is not in the table counts as a write.
    const writes = Object.hasOwn(WRITES, request) ? WRITES[request as keyof PageRequests] : true;
    if (asker.kind !== 'page' || !writes) return;
    const since = now() - MINUTE_MS;
    for (const [origin, times] of writtenAt) {
      const recent = times.filter((at) => at > since);
      if (recent.length > 0) writtenAt.set(origin, recent);
      else writtenAt.delete(origin);
    }
    const { protocol, host } = new URL(asker.url);
    const origin = `${protocol}//${host}`;
    const times = writtenAt.get(origin) ?? [];
    if (times.length >= WRITES_MAX)
      throw new Refused('too-often', `sender: over ${WRITES_MAX} changes a minute`);
    writtenAt.set(origin, [...times, now()]);
  };
}
