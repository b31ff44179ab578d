import type { Annotation } from '../annotation/annotation';
import { fileOf } from '../annotation/page-address';
import type { ArchiveRecord } from './archive';
import { inOrder } from './write-jsonld';

/** The annotations of one page, oldest first. */
export interface PageOfNotes {
  readonly source: string;
  /** The newest title that the page was saved under; where it had none, its address, or the name of the file. */
  readonly title: string;
  readonly annotations: readonly Annotation[];
}

/** The annotations by page; pages in the order in which the reader first saved something of them. */
export function byPage(records: readonly ArchiveRecord[]): PageOfNotes[] {
  const pages = new Map<string, Annotation[]>();
  for (const { annotation } of inOrder(records)) {
    const { source } = annotation.target;
    const page = pages.get(source);
    if (page) page.push(annotation);
    else pages.set(source, [annotation]);
  }
  return [...pages].map(([source, annotations]) => ({
    source,
    title: annotations.findLast(({ title }) => title.trim() !== '')?.title.trim() ?? fileOf(source) ?? source,
    annotations,
  }));
}
