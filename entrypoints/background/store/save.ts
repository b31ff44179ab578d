import type { Annotation, Draft } from '@/core/annotation/annotation';
import { bodyOf } from '@/core/archive/archive';
import { Refused } from '@/platform/messaging/refused';
import type { Database } from './database';
import { transact } from './transact';
import { write } from './write';

/** The annotation that a draft becomes, on the page `source`, at `at` (ISO 8601). */
export function annotationOf(draft: Draft, source: string, at: string): Annotation {
  return {
    id: draft.id,
    motivation: draft.motivation,
    target: { source, selector: draft.selector },
    body: bodyOf(draft.note ?? ''),
    colour: draft.colour,
    title: draft.title,
    entities: [...new Set(draft.entities)],
    createdAt: at,
    modifiedAt: at,
    revision: 1,
  };
}

/**
 * The stored annotation, on the disk when this resolves. A save that is sent again finds the first one and changes nothing;
 * an id that stands for something else is refused (`conflict`), as is one that was deleted since (`not-found`).
 */
export function save(db: Database, annotation: Annotation): Promise<Annotation> {
  return transact(db, 'rw', async () => {
    const stored = await db.annotations.get(annotation.id);
    if (stored) {
      if (!isSameSave(stored, annotation))
        throw new Refused('conflict', 'id: already stands for another annotation');
      return stored;
    }
    if (await db.tombstones.get(annotation.id))
      throw new Refused('not-found', 'id: this annotation was deleted');
    await write(db, { after: annotation });
    return annotation;
  });
}

/** Colour and note may have been changed since; what was marked may not. */
function isSameSave(a: Annotation, b: Annotation): boolean {
  return a.motivation === b.motivation && a.target.source === b.target.source && quoteOf(a) === quoteOf(b);
}

function quoteOf({ target }: Annotation): string | undefined {
  return target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
}
