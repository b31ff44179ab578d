import type { Annotation, HighlightColour } from '@/core/annotation/annotation';
import { bodyOf, noteOf } from '@/core/archive/archive';
import { Refused } from '@/platform/messaging/refused';
import type { Database } from './database';
import { everywhere, type Reach, reached } from './reach';
import { keepRefused, keepReplaced } from './revisions';
import { transact } from './transact';
import { write } from './write';

const CHANGED_ELSEWHERE = new Refused(
  'conflict',
  'revision: the note was changed elsewhere; both texts are kept',
);
const DELETED_ELSEWHERE = new Refused(
  'not-found',
  'id: the annotation was deleted elsewhere; the text is kept',
);

/**
 * The annotation with its note set to `value`; blank takes the note away. Where another window saved or deleted since `revision`,
 * what is stored stays, this text is kept beside it among the revisions, and the answer is `conflict` or `not-found`. The same edit
 * again is the same edit.
 */
export async function editNote(
  db: Database,
  id: string,
  value: string,
  revision: number,
  at: string,
): Promise<Annotation> {
  const outcome = await transact(db, 'rw', async () => {
    const stored = await db.annotations.get(id);
    const before = stored ?? reached((await db.tombstones.get(id))?.annotation, everywhere);
    if (stored && noteOf(stored) === value) return stored;
    const changed: Annotation = {
      ...before,
      body: bodyOf(value),
      modifiedAt: at,
      revision: before.revision + 1,
    };
    if (stored?.revision !== revision) {
      await keepRefused(db, changed, at);
      return stored ? CHANGED_ELSEWHERE : DELETED_ELSEWHERE;
    }
    if (!value.startsWith(noteOf(stored))) await keepReplaced(db, stored, value, at);
    await write(db, { before: stored, after: changed });
    return changed;
  });
  // Thrown outside: inside it would roll back what was kept.
  if (outcome instanceof Refused) throw outcome;
  return outcome;
}

/** The annotation (within reach) in another colour; asking for the colour it has changes nothing. */
export function recolour(
  db: Database,
  id: string,
  reach: Reach,
  colour: HighlightColour,
  at: string,
): Promise<Annotation> {
  return transact(db, 'rw', async () => {
    const stored = reached(await db.annotations.get(id), reach);
    if (stored.colour === colour) return stored;
    const changed: Annotation = { ...stored, colour, modifiedAt: at, revision: stored.revision + 1 };
    await write(db, { before: stored, after: changed });
    return changed;
  });
}
