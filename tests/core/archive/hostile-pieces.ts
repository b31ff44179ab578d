/** A good archive, and ways to spoil it. */
import { archiveOf, highlight } from './records';

export type Json = Record<string, unknown>;

/** An archive of two annotations, the first with a note. */
export const good = archiveOf([
  highlight(1, { note: 'why?', createdAt: '2025-01-01T00:00:00.000Z' }),
  highlight(2),
]);
/** The good archive, parsed. */
export const parsed = () => JSON.parse(good) as { first: { items: Json[] } } & Json;
/** The good archive with its first annotation changed. */
export function withItem(
  change: (item: Json & { target: Json & { selector: Json[] }; body: Json[] }) => void,
): string {
  const archive = parsed();
  change(archive.first.items[0] as Json & { target: Json & { selector: Json[] }; body: Json[] });
  return JSON.stringify(archive);
}
/** The good archive with other things in place of its first annotation. */
export function withItems(items: unknown[]): string {
  const archive = parsed();
  return JSON.stringify({ ...archive, first: { items: [...items, archive.first.items[1]] } });
}
/** The good archive with another address in its first annotation. */
export const withSource = (source: string) => withItem(({ target }) => Object.assign(target, { source }));
/** The text in UTF-16, little endian. */
export const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer);
/** The text in UTF-8. */
export const bytes = (text: string) => new TextEncoder().encode(text);
/** An annotation as Hypothesis has it. */
export const row = (over: Json = {}) => ({
  id: 'abc',
  created: '2024-01-02T03:04:05.123456+00:00',
  updated: '2024-01-02T03:04:05.123456+00:00',
  uri: 'https://news.example/a',
  text: 'a note',
  tags: [],
  document: { title: ['A story'] },
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'a pact', prefix: '', suffix: '' }] }],
  ...over,
});
/** An export of Hypothesis with one annotation. */
export const hypothesis = (over: Json) => JSON.stringify({ export_date: 'x', annotations: [row(over)] });

/** How many keys the prototypes that everything has are made of. */
export const keysOfPrototype = () =>
  Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
