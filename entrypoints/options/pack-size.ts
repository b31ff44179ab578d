import { counted } from '@/components/counted';
import type { Strings } from '@/components/strings';
import type { PackCounts } from '@/core/pack/stream/read-pack';
import type { Language } from '@/core/settings/language';

/** What a pack holds, in words. */
export const packSize = (
  t: Strings,
  language: Language,
  { entities, aliases, articles }: PackCounts,
): string =>
  [
    counted(t, language, 'packs_entities', entities),
    counted(t, language, 'packs_names', aliases),
    counted(t, language, 'packs_articles', articles),
  ].join(', ');
