import type { OwnAlias } from '@/core/own/own-card';

/** True where an alias only counts on some conditions. */
export const isHeld = ({ exact, part, cues = [], not = [] }: OwnAlias): boolean =>
  exact === true || part === true || cues.length + not.length > 0;
