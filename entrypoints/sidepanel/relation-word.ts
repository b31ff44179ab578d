import type { Strings } from '@/components/strings';
import type { RelationType } from '@/core/pack/terms';

/** What a relation is called, read from its first end: "leads", "is part of". */
export const relationWord = (t: Strings, type: RelationType): string =>
  t(`relation_${type.replaceAll('-', '_') as 'leads'}`);
