import type { OwnAlias } from '@/core/own/own-card';

/** True where an alias only counts on some conditions; its very letters are one where they are not those of any word. */
export const isHeld = ({ text, exact, part, cues = [] }: OwnAlias): boolean =>
  (exact === true && text !== text.toLowerCase()) || part === true || cues.length > 0;
