import { expect, test } from 'vitest';
import { joinCards } from '@/core/own/join-cards';
import { ownCard } from '../archive/records';

test('two cards of one thing are one with the names and facts of both, each name once', () => {
  const fact = (words: string) => ({ quote: '', words });
  const one = ownCard(1, { name: 'Elm Trust', aliases: [{ text: 'EHT', exact: true }], facts: [fact('a')] });
  const other = ownCard(2, {
    name: 'Trust of Elm',
    description: 'A trust',
    aliases: [{ text: 'EHT' }, { text: 'Elm Trust' }, { text: 'The Trust', cues: ['ferry'] }],
    facts: [fact('b')],
  });
  expect(joinCards(one.card, other.card)).toEqual({
    ...one.card,
    description: 'A trust',
    aliases: [{ text: 'EHT', exact: true }, { text: 'Trust of Elm' }, { text: 'The Trust', cues: ['ferry'] }],
    facts: [fact('a'), fact('b')],
  });
  expect(joinCards(other.card, one.card).description).toBe('A trust');
});
