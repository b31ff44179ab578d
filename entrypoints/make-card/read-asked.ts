import { type OwnAlias, type OwnCard, type OwnDraft, ownCardAbout, ownEntityId } from '@/core/own/own-card';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';

/** A card that the facts may be added to instead of making a new one. */
export interface Target {
  /** Entity id. */
  readonly id: string;
  readonly name: string;
  /** The own card that has facts on it already, if there is one. */
  readonly own?: OwnCard;
}

/** What the window works on. */
export interface Asked {
  readonly draft: OwnDraft;
  /** The stored revision; 0 of a card that is new. */
  readonly revision: number;
  readonly targets: readonly Target[];
  /** True where the facts are first offered to be added to one of the `targets`. */
  readonly isFact: boolean;
  /** Other own cards, that this one can be made one with. */
  readonly others: readonly OwnCard[];
  /** Names in the article that may be of the same thing. */
  readonly offered: readonly OwnAlias[];
}

/** What the window was opened for: a card to make of a selection, or one to edit. */
export async function readAsked(making: string | null, edited: string | null): Promise<Answer<Asked>> {
  const listed = await askAsOwnPage('listOwnCards', {});
  if (!listed.ok) return listed;
  const all = listed.value;
  if (edited !== null) {
    const card = all.find(({ id }) => id === edited);
    if (!card) return { ok: false, error: { code: 'not-found', detail: 'edit: no such card' } };
    const { createdAt: _, modifiedAt: __, revision, ...draft } = card;
    const others = all.filter(({ id, about }) => id !== edited && about === undefined);
    return { ok: true, value: { draft, revision, targets: [], isFact: false, others, offered: [] } };
  }
  const read = await askAsOwnPage('readMaking', { id: making ?? '' });
  if (!read.ok) return read;
  const { name, type, aliases, offered, quote, isFact, source, entities } = read.value;
  const targets = new Map<string, Target>();
  for (const { id, name: called } of entities) {
    const own = ownCardAbout(all, id);
    targets.set(id, { id, name: called, ...(own && { own }) });
  }
  for (const card of all) {
    const isNamesake = card.about === undefined && name !== '' && sameName(card.name, name);
    if (isNamesake) targets.set(ownEntityId(card), { id: ownEntityId(card), name: card.name, own: card });
  }
  const draft: OwnDraft = {
    id: crypto.randomUUID(),
    name,
    type,
    description: '',
    aliases,
    facts: [{ quote, words: '', source }],
  };
  return {
    ok: true,
    value: { draft, revision: 0, targets: [...targets.values()], isFact, others: [], offered },
  };
}

const sameName = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
