import { noteOf } from '@/core/archive/archive';
import { earlierOf } from '@/core/archive/merge-one';
import type { Kept } from './chunk';

/**
 * The later of two states of one annotation, one from the database and one from the copy, with the texts of both. Order is by
 * revision; of one revision a deleted state is the later, since restoring counts as a revision. Returns `stored` itself where the
 * copy has nothing to add.
 */
export function newerOf(stored: Kept | undefined, copied: Kept): Kept {
  if (!stored) return copied;
  const isLater = rank(copied) > rank(stored);
  const [now, before] = isLater ? [copied, stored] : [stored, copied];
  const isLost = noteOf(before.annotation) !== '' && noteOf(before.annotation) !== noteOf(now.annotation);
  const texts = [...before.history, ...(isLost ? [earlierOf(before.annotation, false)] : [])];
  const known = new Set(now.history.map(textKey));
  const missing = texts.filter((text) => !known.has(textKey(text)));
  return missing.length === 0 ? now : { ...now, history: [...missing, ...now.history] };
}

const rank = ({ annotation, deletedAt }: Kept) => annotation.revision * 2 + (deletedAt === undefined ? 0 : 1);
const textKey = ({ refused, revision, note }: Kept['history'][number]) => `${refused} ${revision} ${note}`;
