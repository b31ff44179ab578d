import { expect, it } from 'vitest';
import { counted } from '@/components/counted';
import type { Language } from '@/core/settings/language';
import { stringsIn } from '@/platform/words';

it.each([
  ['en', 0, '0 entities'],
  ['en', 1, '1 entity'],
  ['en', 12_345, '12,345 entities'],
  // Nothing is one in French, and thousands are told apart by a narrow no-break space.
  ['fr', 0, '0 entité'],
  ['fr', 2, '2 entités'],
  ['fr', 12_345, '12\u202f345 entités'],
] as const)('in %s, %d is: %s', (language: Language, count, words) =>
  expect(counted(stringsIn(language), language, 'packs_entities', count)).toBe(words),
);
