/**
 * What an import changes among the reader's own cards. As with annotations (merge.ts), they meet by id, else by what they say; nothing
 * is deleted, no text lost, and the same file again changes nothing.
 */
import { OWN_HISTORY_MAX, type OwnCard, type OwnRecord } from '../own/own-card';
import { ownWords } from '../own/own-words';
import { deriveId } from './derive-id';
import type { MergeCounts } from './merge';

/** What is stored before the import. */
export interface OwnStanding {
  readonly cards: readonly OwnCard[];
  /** Deleted cards that can still be restored, by id. */
  readonly deleted: ReadonlyMap<string, OwnCard>;
}

export interface OwnMergePlan {
  /** Cards to be put, new and changed ones. */
  readonly puts: readonly OwnCard[];
  /** Texts to be kept with the card of the id, those that are kept already left out by whoever keeps them. */
  readonly history: readonly { readonly id: string; readonly cards: readonly OwnCard[] }[];
  readonly counts: MergeCounts;
}

/** The plan of an import into what stands; linear in both. */
export function planOwnMerge({ cards, deleted }: OwnStanding, records: readonly OwnRecord[]): OwnMergePlan {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const byWords = new Map(cards.map((card) => [ownWords(card), card]));
  const puts = new Map<string, OwnCard>();
  const history: { id: string; cards: readonly OwnCard[] }[] = [];
  const counts = { new: 0, changed: 0, same: 0 };

  function put(card: OwnCard, kind: 'new' | 'changed'): void {
    counts[kind]++;
    byId.set(card.id, card);
    puts.set(card.id, card);
  }
  function add(card: OwnCard, earlier: readonly OwnCard[]): void {
    const buried = deleted.get(card.id);
    const [newer, older] = buried && buried.revision > card.revision ? [buried, card] : [card, buried];
    put(newer, 'new');
    history.push({ id: card.id, cards: older ? [...earlier, older] : earlier });
  }

  for (const { card, history: earlier } of records) {
    const stored = byId.get(card.id);
    if (!stored) {
      const twin = byWords.get(ownWords(card));
      if (twin) {
        counts.same++;
        history.push({ id: twin.id, cards: earlier });
      } else add(card, earlier);
    } else if (ownWords(stored) === ownWords(card) || card.revision < stored.revision) {
      counts.same++;
      history.push({ id: card.id, cards: earlier });
    } else if (card.revision > stored.revision) {
      put(card, 'changed');
      history.push({ id: card.id, cards: [...earlier, stored] });
    } else keepBoth(card, earlier);
  }

  /** Neither is the newer: the one from the file gets an id of its own, the same one at each import. */
  function keepBoth(card: OwnCard, earlier: readonly OwnCard[]): void {
    const id = deriveId('both', card.id, ownWords(card)).slice('urn:uuid:'.length);
    if (byId.has(id) || byWords.has(ownWords(card))) counts.same++;
    else add({ ...card, id }, earlier);
  }

  return { puts: [...puts.values()], history, counts };
}

/** The texts of `more` that neither `card` nor its `kept` ones say, no more than are kept of one card. */
export function newOwnTexts(card: OwnCard, kept: readonly OwnCard[], more: readonly OwnCard[]): OwnCard[] {
  const keyOf = (one: OwnCard) => `${one.revision} ${ownWords(one)}`;
  const known = new Set([card, ...kept].map(keyOf));
  const added = more.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
  return added.slice(-OWN_HISTORY_MAX);
}
