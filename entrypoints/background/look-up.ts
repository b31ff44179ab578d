import type { CardLanguage } from '@/core/card/compose';
import { indexEntities, type LookUpIndex } from '@/core/look-up/index-entities';
import { joinFound, type LookUpResult } from '@/core/look-up/look-up';
import { lookUpOwned, type OwnedIndex, ownedBy } from '@/core/look-up/owned-index';
import { openPackIndex, type PackIndex } from '@/core/look-up/pack-index';
import { searchPack } from '@/core/look-up/search-pack';
import { OWN } from '@/core/own/own-card';
import { ownPack } from '@/core/own/own-pack';
import type { PackMending } from './pack-mending';
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
  /** Is told of packs whose search cannot be opened: the others are searched all the same. */
  readonly mending: Pick<PackMending, 'mend'>;
}

/** The search over own cards, the bundled pack and the installed ones; the results are told apart by `origin`. */
export interface LookUp {
  find(query: string, language: CardLanguage): Promise<LookUpResult[]>;
  /** Begins to read what is searched from the disk: the reader may look something up soon. */
  readAhead(): Promise<null>;
  /** All that is searched, for an own page that searches by itself; null where it is more than one letter should carry. */
  indexes(): Promise<OwnedIndex[] | null>;
}

/** Most own cards whose index is sent: some 2 MB. */
const SENT_MAX = 1_000;

/** A search that reads anew what changed. */
export function createLookUp({ bundled, held, packs, mending }: Searched): LookUp {
  /** Of installs that are on. */
  let opened = new Map<string, Promise<PackIndex | null>>();
  let own: { readonly of: Held; readonly cards: OwnedIndex } | null = null;

  /** Null where it cannot be read; it is opened again when something changed. */
  async function open(pack: InstalledPack): Promise<PackIndex | null> {
    const { install } = pack;
    try {
      const bytes = await packs.search(install);
      if (bytes) return openPackIndex(bytes);
    } catch {
      // As where there are none.
    }
    opened.delete(install);
    mending.mend(pack);
    return null;
  }

  async function inPack({ id, install, head }: InstalledPack, query: string, language: CardLanguage) {
    const index = await opened.get(install);
    if (!index) return [];
    const origin = { pack: head.title[language] ?? head.title.en };
    return searchPack(index, query, language).map((found) => ownedBy({ pack: id, origin }, found));
  }

  async function known(): Promise<{ readonly now: Held; readonly ready: readonly OwnedIndex[] }> {
    const now = await held();
    if (own?.of !== now) {
      const pack = ownPack(now.own.filter(({ about }) => about === undefined));
      own = { of: now, cards: { index: indexEntities(pack), owner: { pack: OWN, origin: 'own' } } };
      opened = new Map(now.packs.map((pack) => [pack.install, opened.get(pack.install) ?? open(pack)]));
    }
    return { now, ready: [own.cards, { index: bundled() }] };
  }

  return {
    async find(query, language) {
      const { now, ready } = await known();
      const found = ready.map((index) => lookUpOwned(index, query, language));
      const installed = await Promise.all(now.packs.map((pack) => inPack(pack, query, language)));
      return joinFound([...found, ...installed]);
    },
    async readAhead() {
      await known();
      return null;
    },
    async indexes() {
      const { now, ready } = await known();
      return now.packs.length > 0 || now.own.length > SENT_MAX ? null : [...ready];
    },
  };
}
