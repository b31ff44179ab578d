import type { RefusalCode } from '@/core/refusal';
import type { Strings } from './strings';

const KEYS = {
  'not-allowed': 'store_refused_notAllowed',
  malformed: 'store_refused_malformed',
  'not-found': 'store_refused_notFound',
  conflict: 'store_refused_conflict',
  'too-long': 'store_refused_tooLong',
  'too-often': 'store_refused_tooOften',
  'private-window': 'store_refused_privateWindow',
  'store-full': 'store_refused_full',
  'store-forbidden': 'store_refused_forbidden',
  'store-failed': 'store_refused_failed',
  unreachable: 'store_refused_unreachable',
} as const satisfies Record<RefusalCode, string>;

/** The reason of a refusal, a clause in the reader's language. */
export function refusalWords(t: Strings, { code }: { readonly code: RefusalCode }): string {
  return t(KEYS[code]);
}
