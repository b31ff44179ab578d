/** Things that say one text wherever they say anything. */
import type { Annotation } from '@/core/annotation/annotation';
import { bodyOf } from '@/core/archive/archive';
import type { Card as CardContent } from '@/core/card/card';
import { composeCard } from '@/core/card/compose';
import { withOrigin } from '@/core/card/merge-cards';
import { type OwnCard, ownEntityId } from '@/core/own/own-card';
import { ownPack } from '@/core/own/own-pack';

/** A time, where one is wanted. */
export const AT = '2026-01-01T00:00:00.000Z';

/** An annotation that says the text in all its fields. */
export const annotationOf = (text: string): Annotation => ({
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  motivation: 'highlighting',
  target: {
    source: 'https://news.example/a',
    selector: [{ type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text }],
  },
  body: bodyOf(text),
  colour: 'yellow',
  title: text,
  entities: [],
  tags: [text],
  createdAt: AT,
  modifiedAt: AT,
  revision: 1,
});
/** A card that says the text wherever it says anything. */
export const cardOf = (text: string): CardContent => ({
  entity: 'x',
  type: 'person',
  name: text,
  nativeName: { text, language: 'ko' },
  pronunciation: text,
  description: text,
  descriptionIsGeneral: true,
  facts: [
    {
      text,
      links: [{ start: 0, end: text.length, entity: 'y' }],
      sources: [{ article: 'a', paragraphs: [1], begins: text }],
      claimedBy: text,
      origin: { pack: text },
      words: text,
      differs: { text, links: [], sources: [{ article: 'a', paragraphs: [1] }] },
    },
  ],
  articles: [
    {
      id: 'a',
      title: text,
      publisher: text,
      publisherShort: text,
      date: '2024',
      dateIs: 'published',
      url: 'https://a.example/',
    },
  ],
  timeline: [
    { entity: 'x', name: text, when: '2024', expected: false, sources: [{ article: 'a', paragraphs: [1] }] },
    { entity: 'y', name: text, when: '2023', expected: false, sources: [] },
  ],
  language: 'en',
});
/** A card of the reader's own that says the text in all its fields; its source has an address that is none. */
export function ownCardOf(text: string, address: string): CardContent {
  const own: OwnCard = {
    id: '00000000-0000-4000-8000-000000000001',
    name: text,
    type: 'place',
    description: text,
    aliases: [{ text, cues: [text], not: [text] }],
    facts: [
      {
        quote: text,
        words: text,
        source: { title: text, site: text, author: text, address, readOn: '2026' },
      },
    ],
    createdAt: AT,
    modifiedAt: AT,
    revision: 1,
  };
  const card = composeCard(ownPack([own]), own.id, [], 'en')!;
  return withOrigin({ ...card, entity: ownEntityId(own) }, 'own');
}
