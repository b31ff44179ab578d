import type { Annotation } from '@/core/annotation/annotation';
import { entityNote } from '@/core/annotation/entity-source';
import { rankTags } from '@/core/annotation/tags';
import { bodyOf } from '@/core/archive/archive';
import type { OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import type { NoteAsked } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import type { NotesShelf } from './notes-shelf';
import { type Reach, reached } from './store/reach';
import type { Store } from './store/store';
import type { Asker } from './trust';

interface Workings {
  readonly store: Store;
  readonly shelf: NotesShelf;
  /** Name of an entity in the reader's language; null where it is unknown. */
  nameOf(entity: string): Promise<string | null>;
  /** Tells everybody, and returns the annotation. */
  announceSaved(annotation: Annotation): Annotation;
  /** Opens the place where a note is written. */
  openNote(asked: NoteAsked): Promise<void>;
  /** Stands before what a private window would have outlive it; throws `Refused` the first time. */
  agreeInPrivate(asker: Asker): Promise<void>;
  reachOf(asker: Asker): Reach;
}

type NotesRequests = Pick<
  OwnPageRequests,
  | 'listAnnotations'
  | 'readAnnotations'
  | 'readEntityNotes'
  | 'saveEntityNote'
  | 'tagAnnotation'
  | 'listTags'
  | 'editNote'
  | 'openNoteWindow'
>;

/** A handler for each request about notes, their lists and their tags. */
export function createNotesRequests({
  store,
  shelf,
  nameOf,
  announceSaved,
  openNote,
  agreeInPrivate,
  reachOf,
}: Workings): Handlers<NotesRequests, Asker> {
  async function named(entity: string): Promise<string> {
    const name = await nameOf(entity);
    if (name === null) throw new Refused('not-found', 'entity: not in the pack');
    return name;
  }
  return {
    listAnnotations: ({ query, count }) => shelf.list(query, count),
    readAnnotations: ({ ids }) => store.byIds(ids),
    readEntityNotes: ({ entity }) => store.ofEntity(entity),
    async saveEntityNote({ id, entity, value, tags }, asker) {
      const title = await named(entity);
      await agreeInPrivate(asker);
      const at = new Date().toISOString();
      const note = entityNote({ id, entity, title }, bodyOf(value), at, tags);
      return announceSaved(await store.saveWhole(note));
    },
    async tagAnnotation({ id, tag, on }) {
      return announceSaved(await store.retag(id, tag, on));
    },
    listTags: async () => rankTags(await store.tags()),
    async editNote({ id, value, revision }) {
      return announceSaved(await store.editNote(id, value, revision));
    },
    async openNoteWindow(asked, asker) {
      if ('id' in asked) reached(await store.byId(asked.id), reachOf(asker));
      else await named(asked.entity);
      await agreeInPrivate(asker);
      await openNote(asked);
      return null;
    },
  };
}
