import type { CardLanguage } from '@/core/card/compose';
import { indexEntities, type LookUpIndex } from '@/core/look-up/index-entities';
import { type Found, joinFound, type LookUpResult, lookUp } from '@/core/look-up/look-up';
import { openPackIndex, type PackIndex } from '@/core/look-up/pack-index';
import { searchPack } from '@/core/look-up/search-pack';
import { OWN } from '@/core/own/own-card';
import { ownPack } from '@/core/own/own-pack';
import type { InstalledPack } from './store/knowledge-database';
import type { Packs } from './store/packs';
import type { Held } from './things';

/** What is searched. */
interface Searched {
  /** The index of the bundled pack, made when it is first asked for. */
  bundled(): LookUpIndex;
  /** The same object until something changes. */
  held(): Promise<Held>;
  readonly packs: Pick<Packs, 'search'>;
}

/** Searches own cards, the bundled pack and the installed ones; the results are told apart by `origin`. */
export function createLookUp({ bundled, held, packs }: Searched) {
  /** Of installs that are on. */
  let opened = new Map<string, Promise<PackIndex | null>>();
  let own: { readonly of: Held; readonly index: LookUpIndex } | null = null;

  /** Null where it cannot be read: the others are searched all the same. */
  async function open(install: string): Promise<PackIndex | null> {
    try {
      const bytes = await packs.search(install);
      return bytes ? openPackIndex(bytes) : null;
    } catch {
      return null;
    }
  }

  async function inPack({ id, install, head }: InstalledPack, query: string, language: CardLanguage) {
    const index = await opened.get(install);
    if (!index) return [];
    const pack = head.title[language] ?? head.title.en;
    return searchPack(index, query, language).map((found) => from(found, id, { pack }));
  }

  return async (query: string, language: CardLanguage): Promise<LookUpResult[]> => {
    const now = await held();
    if (own?.of !== now) {
      const cards = now.own.filter(({ about }) => about === undefined);
      own = { of: now, index: indexEntities(ownPack(cards)) };
      opened = new Map(now.packs.map(({ install }) => [install, opened.get(install) ?? open(install)]));
    }
    const mine = lookUp(own.index, query, language).map((found) => from(found, OWN, 'own'));
    const installed = await Promise.all(now.packs.map((pack) => inPack(pack, query, language)));
    return joinFound([mine, lookUp(bundled(), query, language), ...installed]);
  };
}

function from(found: Found, pack: string, origin: NonNullable<LookUpResult['origin']>): Found {
  return { ...found, result: { ...found.result, entity: `${pack}/${found.result.entity}`, origin } };
}
