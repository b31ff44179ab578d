import { expect, test, vi } from 'vitest';
import { joinPassages } from '@/core/mention/joined-passages';
import type { Asker } from '@/entrypoints/background/trust';
import { background, OWN } from './background';
import { draftOf, idOf } from './store/drafts';

const QUOTE = 'The two ministers agreed, after a night of talks, to meet again in the spring.';
const PAPER = 'https://paper.example/story';
const COPY = 'https://gazette.example/agency/7';
const TAB = 3;
const inTab = (url: string, rest: object = {}): Asker => ({ kind: 'page', url, tab: TAB, ...rest });
const article = (...texts: string[]) => ({
  article: idOf(8),
  first: 0,
  ...joinPassages(texts.map((text) => ({ text, heading: false }))),
  turn: 0,
});

/** A background with a highlight on the paper's page. */
async function marked() {
  const { requests, announced } = background();
  const saved = await requests.saveAnnotation({ draft: draftOf(1, QUOTE) }, inTab(PAPER));
  const found = () =>
    vi.waitFor(() => expect(announced).toContainEqual({ toOwnPages: 'copiesFound', tab: TAB }));
  const copies = (source = COPY) => requests.readCopies({ tab: TAB, source }, OWN);
  return { requests, saved, announced, found, copies };
}

test('our own pages learn that words of a text were marked on another site', async () => {
  const { requests, saved, found, copies } = await marked();
  await requests.openPage({}, inTab(COPY));
  const answer = await requests.detectMentions(article('First.', `He wrote: “${QUOTE}”`), inTab(COPY));
  // Not the page.
  expect(answer).toEqual({ kept: true, detected: null });
  expect((await requests.openPage({}, inTab(COPY))).annotations).toEqual([]);
  await found();
  expect(await copies()).toEqual([saved]);
  expect(await requests.readCopies({ tab: TAB + 1, source: COPY }, OWN)).toEqual([]);
});

test('nothing is said of the article that it was marked on, wherever on its site', async () => {
  const { requests, found, copies } = await marked();
  await requests.detectMentions(article(QUOTE), inTab('https://m.paper.example/story/amp'));
  await found();
  expect(await copies(PAPER)).toEqual([]);
});

test('a highlight that is changed stays, one that is deleted is gone, one that is new is found', async () => {
  const { requests, saved, found, copies } = await marked();
  await requests.detectMentions(article('Nothing yet.'), inTab(COPY));
  const other = 'Another sentence of the same agency, which is long enough to be told from all others.';
  await requests.saveAnnotation({ draft: draftOf(2, other) }, inTab(PAPER));
  // What only begins like it hides nothing.
  const begun = `${other.slice(0, 60)} and no more.`;
  await requests.detectMentions(article(QUOTE, other, begun), inTab(COPY));
  await found();
  expect((await copies()).map(({ id }) => id).sort()).toEqual([idOf(1), idOf(2)]);
  await requests.deleteAnnotation({ id: idOf(2) }, OWN);
  await requests.recolourAnnotation({ id: saved.id, colour: 'blue' }, OWN);
  expect(await copies()).toMatchObject([{ id: saved.id, colour: 'blue' }]);
});

test('what a tab shows is forgotten when it goes elsewhere', async () => {
  const { requests, found, copies } = await marked();
  await requests.detectMentions(article(QUOTE), inTab(COPY));
  await found();
  await requests.openPage({}, inTab(COPY));
  expect(await copies()).toHaveLength(1);
  await requests.openPage({}, inTab('https://gazette.example/'));
  await vi.waitFor(async () => expect(await copies()).toEqual([]));
});

test('frames and private windows are left out', async () => {
  const { requests, announced, copies } = await marked();
  const frame: Asker = { kind: 'page', url: COPY };
  for (const asker of [frame, inTab(COPY, { privateWindow: 1 })])
    await requests.detectMentions(article(QUOTE), asker);
  await requests.detectMentions(article(QUOTE), inTab(PAPER));
  await vi.waitFor(() => expect(announced).toContainEqual({ toOwnPages: 'copiesFound', tab: TAB }));
  expect(
    announced.filter((one) => (one as { toOwnPages?: string }).toOwnPages === 'copiesFound'),
  ).toHaveLength(1);
  expect(await copies(PAPER)).toEqual([]);
});
