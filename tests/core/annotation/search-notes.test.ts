import { expect, test } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { createNotesSearch } from '@/core/annotation/search-notes';

const annotation: Annotation = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  motivation: 'highlighting',
  target: {
    source: 'https://news.example/',
    selector: [{ type: 'TextQuoteSelector', exact: 'Un accord signé à Séoul', prefix: '', suffix: '' }],
  },
  body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Ask Anna <b>why</b>' }],
  colour: 'green',
  title: 'La visite',
  entities: ['kim-jong-un'],
  createdAt: '2024-06-23T10:00:00.000Z',
  modifiedAt: '2024-06-23T10:00:00.000Z',
  revision: 1,
};
const search = createNotesSearch((id) => (id === 'kim-jong-un' ? 'Kim Jong Un 김정은' : ''));

test.each([
  ['nothing typed', '', true],
  ['the quote, without accents', 'seoul signe', true],
  ['the quote, in capitals', 'SÉOUL', true],
  ['the note', 'anna', true],
  ['markup as text', '<b>why', true],
  ['the title', 'visite', true],
  ['a linked entity', 'jong', true],
  ['a linked entity, in its own script', '김정은', true],
  ['words from all of them', 'kim anna accord', true],
  ['a word that is nowhere', 'accord paris', false],
])('%s', (_, query, isFound) => expect(search([annotation], query)).toHaveLength(isFound ? 1 : 0));

test('a changed note is found by its new words only', () => {
  const changed = { ...annotation, revision: 2, body: [] };
  expect(search([annotation], 'anna')).toEqual([annotation]);
  expect(search([changed], 'anna')).toEqual([]);
});
