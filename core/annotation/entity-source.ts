/** What a note on an entity points at where others point at a page: the entity, under a name that no page can have. */
import type { Annotation } from './annotation';
import { PRACTICE_ADDRESS } from './page-address';
import { withTag } from './tags';

/** Starts the name of an entity, in targets and in archives. */
export const ENTITY_PREFIX = 'urn:backstory:entity:';
/** An entity's id: kebab-case; of a pack that was installed, the pack's id stands in front, of an own card, `own`. */
export const ENTITY_ID = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longest id, in UTF-16 code units: that of a pack and that of a thing in it, each of at most 80. */
export const ENTITY_ID_MAX = 161;

/** Returns the target's source of a note on the entity. */
const entitySource = (entity: string): string => ENTITY_PREFIX + entity;

/** Returns the entity that a target's source names, or null where it is a page. */
export function entityOfSource(source: string): string | null {
  if (!source.startsWith(ENTITY_PREFIX)) return null;
  const entity = source.slice(ENTITY_PREFIX.length);
  return entity.length <= ENTITY_ID_MAX && ENTITY_ID.test(entity) ? entity : null;
}

/** Whether a target's source is the address of a page that can be gone to: those of entities and of the practice article are names only. */
export const isAddress = (source: string): boolean =>
  entityOfSource(source) === null && source !== PRACTICE_ADDRESS;

/** Returns a new note on the entity; `title` is the entity's name. Tags that read the same are one. */
export function entityNote(
  { id, entity, title }: { readonly id: string; readonly entity: string; readonly title: string },
  body: Annotation['body'],
  at: string,
  typed: readonly string[] = [],
): Annotation {
  const tags = typed.reduce(withTag, []);
  return {
    id,
    motivation: 'commenting',
    target: { source: entitySource(entity), selector: [] },
    body,
    colour: 'yellow',
    title,
    entities: [entity],
    ...(tags.length > 0 && { tags }),
    createdAt: at,
    modifiedAt: at,
    revision: 1,
  };
}
