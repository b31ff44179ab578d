import type { Strings } from '@/components/strings';
import type { Refusal } from '@/platform/messaging/protocol';

/** Why a request was refused, as a clause in the reader's language. */
export function refusalClause(t: Strings, { code }: Refusal): string {
  return t(`card_refused_${code.replace('-', '_') as 'store_failed'}`);
}
