import { expect, it } from 'vitest';
import { type OwnCard, ownCardAbout } from '@/core/own/own-card';

const card = (id: string, more: Partial<OwnCard> = {}): OwnCard => ({
  id,
  name: 'Elm',
  type: 'place',
  description: '',
  aliases: [],
  facts: [],
  createdAt: '2026-11-22T10:00:00Z',
  modifiedAt: '2026-11-22T10:00:00Z',
  revision: 1,
  ...more,
});
const same = card('same', { about: 'port-elm', same: { entity: 'bridge/elm', name: 'Elm' } });
const about = card('about', { about: 'port-elm' });

it.each<[string, readonly OwnCard[], string, string | undefined]>([
  ['the card itself', [about, card('one')], 'own/one', 'one'],
  ['the one about it', [card('one'), about], 'port-elm', 'about'],
  ['none that says that two are the same', [same], 'port-elm', undefined],
  ['the one behind such a one', [same, about], 'port-elm', 'about'],
])('facts are added to %s', (_, cards, entity, id) => {
  expect(ownCardAbout(cards, entity)?.id).toBe(id);
});
