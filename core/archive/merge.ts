/**
 * What an import changes. Annotations meet by id, else by content (same page, quote and note). Nothing is ever deleted, no text
 * lost: the newer version wins and the older is kept among its earlier texts; two texts of which neither is the newer are both kept.
 * The same file again changes nothing.
 */
import type { Annotation } from '../annotation/annotation';
import type { ArchiveOrder, ArchiveRecord, EarlierText } from './archive';
import { contentKey, isSameThing } from './content-key';
import { deriveId } from './derive-id';
import { earlierOf, type Merged, mergeVersions, unite } from './merge-one';

/** What is stored before the import. */
export interface Standing {
  readonly annotations: readonly Annotation[];
  /** Deleted annotations that can still be restored, by id. */
  readonly deleted: ReadonlyMap<string, Annotation>;
}

/** What to write, and what the reader is told. */
export interface MergePlan {
  /** Annotations to be put, new and changed ones. */
  readonly puts: readonly Annotation[];
  /** Ids that are no longer deleted. */
  readonly revived: readonly string[];
  /** Texts to be kept with the annotation of the id, those that are kept already left out by whoever keeps them. */
  readonly history: readonly { readonly id: string; readonly texts: readonly EarlierText[] }[];
  readonly counts: MergeCounts;
}
export interface MergeCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
}

/** The plan of an import into what stands; linear in both. */
export function planMerge(
  { annotations, deleted }: Standing,
  records: readonly ArchiveRecord[],
  order: ArchiveOrder,
): MergePlan {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  // Only what stood before: two of one content in one file were two where they come from.
  const byContent = new Map<string, Annotation>();
  for (const annotation of annotations)
    if (!byContent.has(contentKey(annotation))) byContent.set(contentKey(annotation), annotation);
  const puts = new Map<string, Annotation>();
  const revived: string[] = [];
  const history: { id: string; texts: readonly EarlierText[] }[] = [];
  const counts = { new: 0, changed: 0, same: 0 };

  function put(annotation: Annotation, kind: 'new' | 'changed'): void {
    counts[kind]++;
    byId.set(annotation.id, annotation);
    puts.set(annotation.id, annotation);
  }
  function keep(id: string, texts: readonly EarlierText[]): void {
    if (texts.length > 0) history.push({ id, texts });
  }
  function settle(stored: Annotation, { annotation, replaced }: Merged, texts: readonly EarlierText[]): void {
    if (annotation === stored) counts.same++;
    else put(annotation, 'changed');
    keep(stored.id, [...texts, ...replaced]);
  }
  function add(annotation: Annotation, texts: readonly EarlierText[]): void {
    const buried = deleted.get(annotation.id);
    const isOurs = buried !== undefined && isSameThing(buried, annotation);
    const merged = isOurs ? mergeVersions(buried, annotation, order) : null;
    put(merged?.annotation ?? annotation, 'new');
    if (buried) revived.push(annotation.id);
    const lost = buried && !merged ? [earlierOf(buried, false)] : (merged?.replaced ?? []);
    keep(annotation.id, [...texts, ...lost]);
  }

  for (const { annotation, history: texts } of records) {
    const stored = byId.get(annotation.id);
    const twin = stored ? undefined : byContent.get(contentKey(annotation));
    if (twin) {
      // It may have been united with another record of the file before.
      const current = byId.get(twin.id)!;
      settle(current, unite(current, annotation), texts);
      continue;
    }
    if (!stored) {
      add(annotation, texts);
      continue;
    }
    const merged = isSameThing(stored, annotation) ? mergeVersions(stored, annotation, order) : null;
    if (merged) settle(stored, merged, texts);
    else keepBoth(annotation, texts);
  }

  function keepBoth(annotation: Annotation, texts: readonly EarlierText[]): void {
    const other = { ...annotation, id: deriveId('both', annotation.id, contentKey(annotation)) };
    if (byId.has(other.id) || byContent.has(contentKey(other))) counts.same++;
    else add(other, texts);
  }

  return { puts: [...puts.values()], revived, history, counts };
}
