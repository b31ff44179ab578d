/** How an annotation from a file and the stored one that it belongs to become one. No text is ever lost. */
import { type Annotation, TAGS_MAX } from '../annotation/annotation';
import { type ArchiveOrder, type EarlierText, noteOf } from './archive';

/** The stored annotation after an import, and a text that it replaced. */
export interface Merged {
  readonly annotation: Annotation;
  readonly replaced: readonly EarlierText[];
}

/**
 * Two versions of one annotation (same id, same quote): the newer wins, its earlier text is kept. Null where neither is the newer
 * and their notes differ: both are to be kept, each for itself.
 */
export function mergeVersions(stored: Annotation, incoming: Annotation, order: ArchiveOrder): Merged | null {
  const isSameNote = noteOf(stored) === noteOf(incoming);
  if (order === 'clock') {
    if (incoming.modifiedAt <= stored.modifiedAt) return unite(stored, incoming);
    // Edited here since, and there as well.
    if (stored.revision > 1 && !isSameNote) return null;
    return replace(stored, { ...incoming, revision: stored.revision + 1 });
  }
  if (incoming.revision > stored.revision) return replace(stored, incoming);
  if (incoming.revision < stored.revision) return { annotation: stored, replaced: [] };
  return isSameNote ? unite(stored, incoming) : null;
}

/** The stored annotation with the tags of one that says the same; itself where it has them all. */
export function unite(stored: Annotation, incoming: Annotation): Merged {
  const before = stored.tags ?? [];
  const tags = [...new Set([...before, ...(incoming.tags ?? [])])].slice(
    0,
    Math.max(TAGS_MAX, before.length),
  );
  if (tags.length === before.length) return { annotation: stored, replaced: [] };
  const modifiedAt = stored.modifiedAt > incoming.modifiedAt ? stored.modifiedAt : incoming.modifiedAt;
  return { annotation: { ...stored, tags, modifiedAt, revision: stored.revision + 1 }, replaced: [] };
}

/** The text of an annotation as history keeps it. */
export function earlierOf(annotation: Annotation, refused: boolean): EarlierText {
  const { revision, modifiedAt, colour } = annotation;
  return { revision, modifiedAt, refused, colour, note: noteOf(annotation) };
}

function replace(stored: Annotation, incoming: Annotation): Merged {
  const isLost = noteOf(stored) !== '' && noteOf(stored) !== noteOf(incoming);
  return { annotation: incoming, replaced: isLost ? [earlierOf(stored, false)] : [] };
}
