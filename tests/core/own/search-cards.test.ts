import { describe, expect, test } from 'vitest';
import { searchCards } from '@/core/own/search-cards';
import { ownCard } from '../archive/records';

const anna = {
  ...ownCard(1).card,
  name: 'Anna Kovács',
  description: 'Harbour master',
  aliases: [{ text: 'Kovacs Anna' }, { text: '코바치' }],
  facts: [{ quote: 'She signed the lease.', words: 'Ask her about Œuvre' }],
};
const same = {
  ...ownCard(2).card,
  name: 'Elm Quay',
  description: '',
  aliases: [],
  facts: [],
  same: { entity: 'elm', name: 'Elm Harbour Trust' },
};

describe('own cards are found by', () => {
  test.each([
    ['nothing', ' – ', [anna, same]],
    ['some of a name, without its accents', 'kovac', [anna]],
    ['another spelling', '코바', [anna]],
    ['what is said about it', 'master', [anna]],
    ['a quote', 'LEASE', [anna]],
    ['the reader’s words', 'oeuvre', [anna]],
    ['words of several of these', 'lease anna', [anna]],
    ['the name of what it is the same as', 'trust', [same]],
    ['words that stand in both', 'harbour', [anna, same]],
    ['no word that stands nowhere', 'anna trust', []],
  ])('%s', (_, query, found) => expect(searchCards([anna, same], query)).toEqual(found));
});
