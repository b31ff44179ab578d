import { sourceOf } from '@/core/annotation/page-address';
import { isOneSite } from '@/core/annotation/same-article';
import { Refused } from '@/platform/messaging/refused';
import { everywhere, type Reach } from './store/reach';
import type { Asker } from './trust';

/** Canonical address of the page that asks; refused where no page does. */
export function pageOf(asker: Asker, canonical?: string): string {
  const source = asker.kind === 'page' ? sourceOf(asker.url, canonical) : null;
  if (source === null) throw new Refused('not-allowed', 'sender: no page');
  return source;
}

/** A page reaches what was saved on its own site, within which its canonical link may point; a file itself only. */
export function reachOf(asker: Asker): Reach {
  if (asker.kind === 'own-page') return everywhere;
  const own = pageOf(asker);
  return (source) => source === own || isOneSite(source, own);
}
