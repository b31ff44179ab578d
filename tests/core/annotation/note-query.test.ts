import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { parseNoteQuery } from '@/core/annotation/note-query';
import { createNotesSearch } from '@/core/annotation/search-notes';

const annotation: Annotation = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  motivation: 'highlighting',
  target: {
    source: 'https://www.news.example/asia/story',
    selector: [{ type: 'TextQuoteSelector', exact: 'Un accord signé à Séoul', prefix: '', suffix: '' }],
  },
  body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Ask Anna: why today?' }],
  colour: 'green',
  title: 'La visite',
  entities: ['kim-jong-un'],
  tags: ['À lire', 'asia'],
  createdAt: '2024-06-23T10:00:00.000Z',
  modifiedAt: '2024-06-23T10:00:00.000Z',
  revision: 1,
};
const search = createNotesSearch((id) => (id === 'kim-jong-un' ? 'Kim Jong Un 김정은' : ''));

/** A colour's own id is that colour, whatever another is called. */
const WORDS = { yellow: ['Jaune', 'Green'], green: ['Vert', 'À vérifier, blue'], blue: ['Bleu', ''] };

describe('a query', () => {
  test.each<[query: string, isFound: boolean]>([
    ['site:news.example', true],
    ['site:example', true],
    ['site:https://www.news.example/other', true],
    ['site:ews.example', false],
    ['site:other.example site:news.example', true],
    ['tag:asia', true],
    ['tag:ASIA', true],
    ['tag:"a lire"', true],
    ['tag:lire', false],
    ['tag:asia tag:"à lire"', true],
    ['tag:asia tag:other', false],
    ['colour:green', true],
    ['COLOUR:Green', true],
    ['color:green', true],
    ['colour:yellow', false],
    ['colour:yellow colour:green', true],
    ['colour:green accord', true],
    ['colour:green paris', false],
    ['colour:vert', true],
    ['colour:"à vérifier"', true],
    ['colour:verif', true],
    ['colour:erifier', false],
    ['colour:blue', false],
    ['colour:grey', false],
    ['colour:', false],
    ['lire', true],
    ['entity:kim-jong-un', true],
    ['entity:kim', true],
    ['entity:"jong un"', true],
    ['entity:김정은', true],
    ['entity:ong', false],
    ['after:2024', true],
    ['after:2024-06-23', true],
    ['after:2024-06-24', false],
    ['before:2024-06-23', false],
    ['before:2024-06-24', true],
    ['before:2024-07 after:2024-06', true],
    ['before:2024', false],
    ['"accord signe"', true],
    ['"signé accord"', false],
    ['accord "anna why"', true],
    ['"accord', true],
    ['SITE:news.example accord', true],
    ['site:news.example paris', false],
    ['tag:', false],
    ['before:yesterday', false],
    ['""', true],
    ['', true],
  ])('%s', (query, isFound) => expect(search([annotation], query, WORDS)).toHaveLength(isFound ? 1 : 0));

  test('for a colour finds highlights alone: nothing else is shown in one', () => {
    const card: Annotation = { ...annotation, motivation: 'bookmarking' };
    expect(search([card, annotation], 'colour:green')).toEqual([annotation]);
  });

  test('what only looks like an operator is words', () => {
    expect(parseNoteQuery('why: before:noon https://a.example').words).toEqual([
      ...['why', 'before', 'noon', 'https', 'a', 'example'],
    ]);
  });
});
