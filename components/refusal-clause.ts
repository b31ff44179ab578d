import type { RefusalCode } from '@/core/refusal';
import type { Strings } from './strings';

/** Returns why a request of a page was refused, as a clause in the reader's language. */
export const refusalClause = (t: Strings, code: RefusalCode): string =>
  t(`card_refused_${code.replaceAll('-', '_') as 'store_failed'}`);
