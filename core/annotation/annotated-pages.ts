import type { Annotation } from './annotation';
import { entityOfSource } from './entity-source';

/** Returns the first annotation of each page, in their order; what is kept on an entity stands on none. */
export function annotatedPages(annotations: readonly Annotation[]): Annotation[] {
  const pages = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const { source } = annotation.target;
    if (entityOfSource(source) === null && !pages.has(source)) pages.set(source, annotation);
  }
  return [...pages.values()];
}
