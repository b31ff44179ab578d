import type { Annotation } from '@/core/annotation/annotation';
import { withoutTag, withTag } from '@/core/annotation/tags';
import type { Database } from './database';
import { everywhere, reached } from './reach';
import { transact } from './transact';
import { write } from './write';

/** The annotation with the tag, or without it; one that is so already, or has no room for it, is returned as it is. */
export function retag(db: Database, id: string, tag: string, on: boolean, at: string): Promise<Annotation> {
  return transact(db, 'rw', async () => {
    const stored = reached(await db.annotations.get(id), everywhere);
    const changed = retagged(stored, tag, on, at);
    if (changed !== stored) await write(db, { before: stored, after: changed });
    return changed;
  });
}

/** Returns what `retag` makes of an annotation. */
export function retagged(stored: Annotation, tag: string, on: boolean, at: string): Annotation {
  const { tags: before = [], ...rest } = stored;
  const tags = on ? withTag(before, tag) : withoutTag(before, tag);
  if (tags === before) return stored;
  return { ...rest, ...(tags.length > 0 && { tags }), modifiedAt: at, revision: stored.revision + 1 };
}
