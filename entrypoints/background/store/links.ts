import type { Annotation } from '@/core/annotation/annotation';

/** A page that the reader saved something of. */
export interface Page {
  /** Canonical address, as in `target.source`. */
  readonly source: string;
  /** The newest title that the page was saved under; empty where it had none. */
  readonly title: string;
  /** Number of its annotations. */
  readonly count: number;
  /** When the newest of them was saved; ISO 8601, UTC. */
  readonly savedAt: string;
}

/** A word that the reader filed annotations under. */
export interface Tag {
  readonly name: string;
  /** Number of annotations that have it. */
  readonly count: number;
}

/** The pages that these annotations are of. */
export function pagesOf(annotations: readonly Annotation[]): Page[] {
  const pages = new Map<string, Page & { titledAt: string }>();
  for (const { target, title, createdAt } of annotations) {
    const { source } = target;
    const page = pages.get(source) ?? { source, title: '', count: 0, savedAt: createdAt, titledAt: '' };
    const isNewer = title.trim() !== '' && createdAt >= page.titledAt;
    pages.set(source, {
      source,
      title: isNewer ? title : page.title,
      titledAt: isNewer ? createdAt : page.titledAt,
      count: page.count + 1,
      savedAt: createdAt > page.savedAt ? createdAt : page.savedAt,
    });
  }
  return [...pages.values()].map(({ titledAt: _, ...page }) => page);
}

/** The tags that these annotations have. */
export function tagsOf(annotations: readonly Annotation[]): Tag[] {
  const counts = new Map<string, number>();
  for (const { tags = [] } of annotations)
    for (const name of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
