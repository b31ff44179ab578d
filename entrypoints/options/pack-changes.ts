import type { Entity } from '@/core/pack/schema';
import type { PackChanged, PackChanges } from '@/platform/messaging/protocol/own-page-requests';

/** Names of one kind that are kept to be listed: more than anybody reads, and of a pack of any size a matter of kilobytes. */
const LISTED_MAX = 200;

/** The first of some, and how many there are. */
export interface Listed<T> {
  readonly first: readonly T[];
  readonly count: number;
}

/** What an update changes. */
export interface UpdateChanges {
  readonly added: Listed<string>;
  readonly changed: Listed<PackChanged>;
  readonly gone: Listed<string>;
}

/** Asks what a stretch of ids changes; `entities` are all of the new version in it. */
type Compare = (entities: readonly Entity[], after: string, until: string | null) => Promise<PackChanges>;

/** Gathers the changes of an update, whose entities come part by part in order of id. */
export function gatherChanges(compare: Compare) {
  const [added, changed, gone] = [listing<string>(), listing<PackChanged>(), listing<string>()];
  /** The id up to which all is told. */
  let told = '';
  const tell = async (entities: readonly Entity[], until: string | null): Promise<void> => {
    for (let after: string | null = told; after !== null; ) {
      const from: string = after;
      const changes = await compare(
        entities.filter(({ id }) => id > from),
        from,
        until,
      );
      added.add(changes.added);
      changed.add(changes.changed);
      gone.add(changes.gone);
      after = changes.next;
    }
    told = until ?? told;
  };
  return {
    /** Takes in the next entities of the new version. */
    async take(entities: readonly Entity[]): Promise<void> {
      const last = entities.at(-1);
      if (last) await tell(entities, last.id);
    },
    /** All changes, once nothing comes any more. */
    async end(): Promise<UpdateChanges> {
      await tell([], null);
      return { added: added.listed(), changed: changed.listed(), gone: gone.listed() };
    },
  };
}

function listing<T>() {
  const first: T[] = [];
  let count = 0;
  return {
    add(more: readonly T[]): void {
      first.push(...more.slice(0, LISTED_MAX - first.length));
      count += more.length;
    },
    listed: (): Listed<T> => ({ first, count }),
  };
}
