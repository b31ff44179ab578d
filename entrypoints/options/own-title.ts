import type { Strings } from '@/components/strings';
import type { OwnCard } from '@/core/own/own-card';

/** What a list calls an own card: its name, what its facts are about, or the two things that it makes one. */
export function ownTitle(t: Strings, { name, about, same }: OwnCard): string {
  if (same) return t('own_same', name, same.name);
  return about === undefined ? name : t('own_about', name);
}
