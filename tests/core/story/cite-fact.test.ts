import { expect, it } from 'vitest';
import { citeFact } from '@/core/story/cite-fact';

const articles = [
  {
    id: 'a',
    title: 'A bridge',
    publisher: 'Gazette',
    publisherShort: 'Gazette',
    date: '2024-05-10',
    estimated: true,
    url: 'https://gazette.invalid/bridge',
  },
];

it('a fact is copied with its article, place, date and address', () => {
  const fact = { text: 'It opened.', sources: [{ article: 'a', paragraphs: [2, 3] }], asOf: '2024-05' };
  expect(citeFact(fact, articles, 'en')).toBe(
    'It opened. (as of May 2024)\n— A bridge, Gazette, about 10 May 2024, paragraph 2, 3, https://gazette.invalid/bridge',
  );
});

it('general knowledge says that it is', () => {
  expect(citeFact({ text: 'Il existe.', sources: [] }, articles, 'fr')).toBe(
    'Il existe.\n— Culture générale',
  );
});
