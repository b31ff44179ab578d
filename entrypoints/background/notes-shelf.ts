import type { Annotation } from '@/core/annotation/annotation';
import type { ColourWords, NotesSearch } from '@/core/annotation/search-notes';
import type { AnnotationList } from '@/platform/messaging/protocol/own-page-requests';
import type { Store } from './store/store';

/** What was saved, found and listed without reading the disk each time. */
export interface NotesShelf {
  list(query: string, count: number): Promise<AnnotationList>;
  /** Takes in what was saved or changed. */
  put(annotations: readonly Annotation[]): void;
  /** Takes in what was deleted. */
  remove(ids: readonly string[]): void;
  /** Forgets everything: much changed at once. */
  clear(): void;
}

type Held = ReadonlyMap<string, Annotation>;

/**
 * A shelf over the store. The first list comes from the disk, its first lines alone; all of it is read behind that, so that the
 * search that the reader types next finds it here.
 */
export function createNotesShelf(
  store: Pick<Store, 'all' | 'ids' | 'byIds'>,
  search: () => NotesSearch,
  colourWords: () => Promise<ColourWords>,
): NotesShelf {
  let held: Promise<Held> | null = null;
  /** What `held` came to, once it is there. */
  let ready: Held | null = null;

  const hold = (next: Promise<Held> | null): void => {
    held = next;
    ready = null;
    next?.then(
      (read) => {
        if (held === next) ready = read;
      },
      () => {
        if (held === next) held = null;
      },
    );
  };
  /** Everything, newest first. */
  const all = async (): Promise<Held> => {
    if (!held) hold(store.all().then((annotations) => new Map(annotations.map((one) => [one.id, one]))));
    return held!;
  };
  // A reading that began before the change may have missed it; one that has it already is not hurt.
  const change = (by: (held: Held) => Held): void => hold(held?.then(by) ?? null);
  const inPlace = (annotations: readonly Annotation[]) => (before: Held) => {
    const after = new Map(before);
    for (const one of annotations) after.set(one.id, one);
    if (after.size === before.size) return after;
    const rest = [...after.values()].sort((a, b) =>
      a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0,
    );
    return new Map(rest.map((one) => [one.id, one]));
  };

  return {
    async list(query, count) {
      if (query.trim() === '') {
        if (ready) return { ids: [...ready.keys()], annotations: [...ready.values()].slice(0, count) };
        const ids = await store.ids();
        const annotations = await store.byIds(ids.slice(0, count));
        void all().then(
          (read) => search()([...read.values()], 'warm'),
          () => {},
        );
        return { ids, annotations };
      }
      const found = search()([...(await all()).values()], query, await colourWords());
      return { ids: found.map(({ id }) => id), annotations: found.slice(0, count) };
    },
    put: (annotations) => change(inPlace(annotations)),
    remove: (ids) =>
      change((before) => {
        const rest = new Map(before);
        for (const id of ids) rest.delete(id);
        return rest;
      }),
    clear: () => hold(null),
  };
}
