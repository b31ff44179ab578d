import type { Origin } from '../card/card';
import type { LookUpIndex } from './index-entities';
import { type Found, lookUp } from './look-up';

/** Whose entities were found. */
export interface Owner {
  /** What their ids begin with. */
  readonly pack: string;
  readonly origin: Origin;
}

/** An index, and whose entities are in it; the bundled pack's have no owner. */
export interface OwnedIndex {
  readonly index: LookUpIndex;
  readonly owner?: Owner;
}

/** What is found in an index, best first, told apart from what others have. */
export function lookUpOwned({ index, owner }: OwnedIndex, query: string, language: 'en' | 'fr'): Found[] {
  const found = lookUp(index, query, language);
  return owner ? found.map((one) => ownedBy(owner, one)) : found;
}

/** What was found, with whose it is. */
export function ownedBy({ pack, origin }: Owner, found: Found): Found {
  return { ...found, result: { ...found.result, entity: `${pack}/${found.result.entity}`, origin } };
}
