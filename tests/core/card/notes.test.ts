import { expect, it } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { cardNotes } from '@/core/card/notes';

const annotation = (day: number, more: Partial<Annotation> = {}, exact = `quote ${day}`): Annotation => ({
  id: `urn:uuid:${day}`,
  motivation: 'highlighting',
  target: {
    source: `https://paper${day}.test/a`,
    selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
  },
  body: [],
  colour: 'green',
  title: 'A story',
  entities: ['kim-jong-un'],
  createdAt: `2026-11-0${day}T10:00:00.000Z`,
  modifiedAt: `2026-11-0${day}T10:00:00.000Z`,
  revision: 1,
  ...more,
});
const body = (value: string): Annotation['body'] => [
  { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value },
];

it('are the newest first, each with its day and its site, the rest counted', () => {
  const { notes, others } = cardNotes([2, 4, 1, 3].map((day) => annotation(day)));
  expect(notes.map(({ quote, site, savedAt }) => [quote, site, savedAt.slice(0, 10)])).toEqual([
    ['quote 4', 'paper4.test', '2026-11-04'],
    ['quote 3', 'paper3.test', '2026-11-03'],
    ['quote 2', 'paper2.test', '2026-11-02'],
  ]);
  expect(others).toBe(1);
});

it('leave out a saved card, unless something was written on it', () => {
  const card = { motivation: 'bookmarking' } as const;
  expect(cardNotes([annotation(1, card)]).notes).toEqual([]);
  expect(cardNotes([annotation(1, { ...card, body: body('Watch him.') })]).notes).toMatchObject([
    { words: 'Watch him.', quote: '' },
  ]);
});

it('are cut between words, and fold what a card has no room for', () => {
  const [note] = cardNotes([annotation(1, { body: body('a\n\n b') }, 'word '.repeat(90))]).notes;
  expect(note?.words).toBe('a b');
  expect(note?.quote).toMatch(/^(word )+word…$/);
  expect(note?.quote.length).toBeLessThan(170);
  expect(note?.passage).toBe('word word word word word word');
});

it('cut a text without spaces, too', () => {
  expect(cardNotes([annotation(1, {}, '字'.repeat(400))]).notes[0]?.quote).toHaveLength(161);
});
