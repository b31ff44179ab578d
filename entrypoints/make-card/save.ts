import { joinCards } from '@/core/own/join-cards';
import { isOwnEntity, type OwnCard, type OwnDraft } from '@/core/own/own-card';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { Target } from './read-asked';

/** Saves a card by itself. */
export function saveCard(draft: OwnDraft, revision: number): Promise<Answer<OwnCard>> {
  return askAsOwnPage('saveOwnCard', { draft, revision });
}

/** Adds the facts of a draft to a card that there is already. */
export function addFacts({ id, facts, type }: OwnDraft, target: Target): Promise<Answer<OwnCard>> {
  if (target.own) {
    const { createdAt: _, modifiedAt: __, revision, ...own } = target.own;
    return saveCard({ ...own, facts: [...own.facts, ...facts] }, revision);
  }
  if (isOwnEntity(target.id))
    return Promise.resolve({ ok: false, error: { code: 'not-found', detail: 'about: no such card' } });
  return saveCard({ id, name: target.name, type, description: '', aliases: [], facts, about: target.id }, 0);
}

/** Makes two own cards one: the first takes the names and facts of the other, which goes. */
export function mergeCards(draft: OwnDraft, revision: number, other: OwnCard): Promise<Answer<OwnCard>> {
  return askAsOwnPage('saveOwnCard', { draft: joinCards(draft, other), revision, merged: other.id });
}
