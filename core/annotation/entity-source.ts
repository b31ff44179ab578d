/** What a note on an entity points at where others point at a page: the entity, under a name that no page can have. */
import type { Annotation } from './annotation';

/** Starts the name of an entity, in targets and in archives. */
export const ENTITY_PREFIX = 'urn:backstory:entity:';
const ENTITY_SOURCE = /^urn:backstory:entity:([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Returns the target's source of a note on the entity. */
const entitySource = (entity: string): string => ENTITY_PREFIX + entity;

/** Returns the entity that a target's source names, or null where it is a page. */
export const entityOfSource = (source: string): string | null => ENTITY_SOURCE.exec(source)?.[1] ?? null;

/** Returns a new note on the entity; `title` is the entity's name. */
export function entityNote(
  { id, entity, title }: { readonly id: string; readonly entity: string; readonly title: string },
  body: Annotation['body'],
  at: string,
): Annotation {
  return {
    id,
    motivation: 'commenting',
    target: { source: entitySource(entity), selector: [] },
    body,
    colour: 'yellow',
    title,
    entities: [entity],
    createdAt: at,
    modifiedAt: at,
    revision: 1,
  };
}
