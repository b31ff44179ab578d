import type { InstalledPack } from './store/knowledge-database';
import type { Packs } from './store/packs';

/** What is done about packs of which something cannot be read. */
export interface PackMending {
  /** Has a pack compiled anew from its entities, once in the background's life. */
  mend(pack: InstalledPack): void;
  /** Whether an install is being mended, or is beyond it; undefined where nothing is wrong with it. */
  state(install: string): 'mending' | 'broken' | undefined;
}

/** The mending of packs; `onEnd` is called when one can be read again, or turned out not to. */
export function createPackMending(packs: Pick<Packs, 'recompile'>, onEnd: () => void): PackMending {
  const states = new Map<string, 'mending' | 'mended' | 'broken'>();
  return {
    mend(pack) {
      const { install } = pack;
      // What was just compiled and is unreadable again would be so for ever.
      if (states.has(install)) {
        if (states.get(install) === 'mended') states.set(install, 'broken');
        return;
      }
      states.set(install, 'mending');
      packs
        .recompile(pack)
        .then(
          () => states.set(install, 'mended'),
          () => states.set(install, 'broken'),
        )
        .then(onEnd);
    },
    state(install) {
      const state = states.get(install);
      return state === 'mended' ? undefined : state;
    },
  };
}
