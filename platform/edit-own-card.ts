/** The way from what is shown of an entity to the reader's own card about it. */
import { browser } from 'wxt/browser';
import type { Card } from '@/core/card/card';
import { OWN, type OwnCard, ownCardAbout } from '@/core/own/own-card';
import { useAnswer } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';

/** The own card that a card's own facts are on; null where there is none, or before it is known. */
export function useOwnCard(card: Pick<Card, 'entity' | 'facts'> | null): OwnCard | null {
  const isOwn =
    card !== null && (card.entity.startsWith(`${OWN}/`) || card.facts.some(({ origin }) => origin === 'own'));
  const { answer } = useAnswer(() => (isOwn ? askAsOwnPage('listOwnCards', {}) : null), [card]);
  return isOwn && answer?.ok ? (ownCardAbout(answer.value, card.entity) ?? null) : null;
}

/** Opens an own card to be edited, in a tab. */
export async function editOwnCard({ id }: Pick<OwnCard, 'id'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/make-card.html?edit=${id}`) });
}
