/** A card drawn by Preact, and what its tests ask of it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { actOn } from '@/components/acts';
import { Card } from '@/components/Card';
import type { Card as CardContent, CardFact } from '@/core/card/card';
import { stringsIn } from '@/platform/words';

export const t = stringsIn('en');

/** A reported fact with this text. */
export const fact = (text: string, more: Partial<CardFact> = {}): CardFact => ({
  text,
  links: [],
  sources: [{ article: 'story', paragraphs: [3, 5] }],
  asOf: '2024-06-02',
  ...more,
});
/** A card of five facts, the last of them general knowledge. */
export const ADA: CardContent = {
  entity: 'ada-quill',
  type: 'person',
  name: 'Ada Quill',
  nativeName: { text: 'Ада Квилл', language: 'ru' },
  pronunciation: 'AY-da kwil',
  description: 'Harbour master',
  descriptionIsGeneral: false,
  facts: [fact('One.'), fact('Two.'), fact('Three.'), fact('Four.'), fact('Five.', { sources: [] })],
  articles: [
    {
      id: 'story',
      title: 'The Pier',
      publisher: 'The Harbour Post',
      publisherShort: 'Harbour Post',
      date: '2024-06-03',
      dateIs: 'estimated',
      url: 'https://post.test/pier',
    },
  ],
  language: 'en',
};

type Props = Parameters<typeof Card>[0];
/** Draws the card, or what is told of another, into the page. */
export function draw(props: Partial<Props> = {}): HTMLElement {
  act(() => render(<Card card={ADA} t={t} {...props} />, document.body));
  return document.body;
}
/** Hears what is done with the card until the test is over. */
export function hear() {
  const acts: string[] = [];
  const listener = actOn((act, word) => void acts.push(`${act} ${word}`.trim()));
  document.body.onclick = listener;
  document.body.onkeydown = listener;
  return acts;
}
export const one = (selector: string) => document.body.querySelector<HTMLElement>(selector)!;
/** The text of the first such element, with plain spaces. */
export const textOf = (selector: string) => one(selector).textContent?.replaceAll('\u00a0', ' ');
export const click = (selector: string) => act(() => one(selector).click());

/** Each test draws a card of its own. */
afterEach(() => render(null, document.body));
