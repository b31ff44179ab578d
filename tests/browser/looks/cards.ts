/** Cards with contents of their own: a picture of one changes when its looks do, not when the pack learns something. */
import { drawOne } from '@/components/draw';
import { drawnCard } from '@/components/drawn-card';
import { SaveButton } from '@/components/SaveButton';
import type { Card, CardFact } from '@/core/card/card';
import type { DrawnElement } from '@/core/card/drawing';
import type { SavingAt } from '@/core/card/drawn';
import type { CardNote } from '@/core/card/notes';
import { stringsIn } from '@/platform/words';

const t = stringsIn('en');

const fact = (text: string, more: Partial<CardFact> = {}): CardFact => ({
  text,
  links: [],
  sources: [{ article: 'story', paragraphs: [3, 5] }],
  asOf: '2024-06-02',
  ...more,
});
const article = (id: string, title: string, publisherShort: string): Card['articles'][number] => ({
  id,
  title,
  publisher: `The ${publisherShort}`,
  publisherShort,
  date: '2024-06-03',
  dateIs: 'published',
  url: `https://${id}.test/pier`,
});

const PERSON: Card = {
  entity: 'ada-quill',
  type: 'person',
  name: 'Ada Quill',
  nativeName: { text: 'Ада Квилл', language: 'ru' },
  pronunciation: 'AY-da kwil',
  description: 'Harbour master of Port Merrow',
  descriptionIsGeneral: false,
  facts: [
    fact('Took over the harbour from Bo Lind in the spring.', {
      links: [{ start: 27, end: 34, entity: 'bo-lind' }],
    }),
    fact('Holds that the pier will stand for a hundred years.', {
      claimedBy: 'Ada Quill',
      when: '2025',
      expected: true,
    }),
    fact('Owns nine boats.', {
      differs: {
        text: 'Owns eleven boats.',
        links: [],
        sources: [{ article: 'other', paragraphs: [2] }],
      },
    }),
    fact('Was born by the sea.', { sources: [] }),
  ],
  articles: [article('story', 'The Pier', 'Harbour Post'), article('other', 'Boats', 'Tide Review')],
  language: 'en',
};
const PLACE: Card = {
  ...PERSON,
  entity: 'port-merrow',
  type: 'place',
  name: 'Port Merrow',
  pronunciation: 'por MER-oh',
  description: 'Town on the southern coast',
  descriptionIsGeneral: true,
  facts: [fact('Has a pier of stone.'), fact('Lies on a river.', { sources: [] })],
  map: {
    land: 'M0 40 L54 18 L108 42 L144 24 L144 96 L0 96 Z',
    borders: 'M54 18 L66 54 L48 96 M108 42 L102 96',
    area: 'M54 18 L108 42 L102 96 L48 96 L66 54 Z',
    x: 84,
    y: 62,
  },
};
const EVENT: Card = {
  ...PERSON,
  entity: 'opening-of-the-pier',
  type: 'event',
  name: 'Opening of the pier',
  description: 'Feast at Port Merrow',
  facts: [fact('Drew the whole town to the quay.')],
  timeline: [
    { entity: 'great-storm', name: 'Great storm', when: '2019-11', expected: false, sources: [] },
    {
      entity: 'opening-of-the-pier',
      name: 'Opening of the pier',
      when: '2024-06-01',
      expected: false,
      sources: [{ article: 'story', paragraphs: [1] }],
    },
    {
      entity: 'second-pier',
      name: 'Second pier',
      when: '2026',
      expected: true,
      sources: [{ article: 'other', paragraphs: [4] }],
    },
  ],
};
const NOTE: CardNote = {
  id: 'urn:uuid:0',
  quote: 'the harbour master laughed',
  words: 'Ask her about the boats.',
  colour: 'green',
  savedAt: '2024-06-05T10:00:00Z',
  site: 'post.test',
  title: 'The Pier',
  source: 'https://post.test/pier',
  passage: 'the harbour master',
};

/** A card in a state, as the background draws it for a page. */
export interface CardState {
  readonly name: string;
  readonly drawing: DrawnElement;
  /** Ids of what the reader unfolded. */
  readonly unfolded: readonly string[];
  /** What came of "Save". */
  readonly saving: DrawnElement;
}

interface Surroundings {
  readonly notes?: readonly CardNote[];
  /** How much younger the page is, in months. */
  readonly months?: number;
  readonly unfolded?: readonly string[];
  readonly saving?: SavingAt;
}

function stateOf(
  name: string,
  card: Card,
  { notes = [], months, unfolded = [], saving = 'unsaved' }: Surroundings = {},
): CardState {
  const around = {
    why: 'name' as const,
    age: months === undefined ? null : { knownUpTo: '2024-06-02', months },
    menu: { name: card.name, site: 'post.test', ofMark: true, known: false },
  };
  const kept = { ...card, saved: false, notes: { notes, others: 0 } };
  return {
    name,
    drawing: drawnCard(kept, around, t).drawing,
    unfolded,
    saving: drawOne(SaveButton({ at: saving, t })),
  };
}

export const CARD_STATES: readonly CardState[] = [
  stateOf('person', PERSON, { notes: [NOTE], months: 14, unfolded: ['more-facts'] }),
  stateOf('place', PLACE, { saving: 'saved' }),
  stateOf('event', EVENT),
  stateOf('menu', PLACE, { unfolded: ['why', 'card-menu'] }),
  stateOf('refused', EVENT, { saving: 'private-window' }),
];
