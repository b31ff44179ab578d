import { describe, expect, it, vi } from 'vitest';
import { joinFound } from '@/core/look-up/look-up';
import { lookUpOwned } from '@/core/look-up/owned-index';
import { examplePack } from '../../core/pack/example-pack';
import { background, OWN, page, refused, STORY } from './background';
import { trust as draft, UUID } from './own-draft';
import { draftOf } from './store/drafts';

const read = {
  article: 'urn:uuid:00000000-0000-4000-8000-000000000008',
  first: 0,
  headings: [],
  order: [0, 1],
  turn: 1,
};
const STORY_TEXT = 'The Elm Harbour Trust met Vladimir Putin in Port Elm.';
const story = { ...read, text: STORY_TEXT, lengths: [STORY_TEXT.length] };

describe('own cards', () => {
  it('mark, in private, what the reader made, and every page is told', async () => {
    const { requests, announced } = background();
    await requests.saveOwnCard({ draft, revision: 0 }, OWN);
    expect(announced).toContainEqual({ toTabs: 'knowledgeChanged' });
    const { detected } = await requests.detectMentions(story, STORY);
    expect(detected?.entities).toEqual([
      { id: `own/${UUID}`, name: 'Elm Harbour Trust', type: 'organization', isPrivate: true },
      expect.not.objectContaining({ isPrivate: true }),
    ]);
  });

  it('have a card that cites the page', async () => {
    const { requests } = background();
    await requests.saveOwnCard({ draft, revision: 0 }, OWN);
    const card = await requests.readCard({ entity: `own/${UUID}`, near: [] }, OWN);
    expect(card).toMatchObject({
      name: 'Elm Harbour Trust',
      facts: [{ text: 'The trust bought a ferry.', words: 'Why?', origin: 'own' }],
    });
    expect(card.articles).toMatchObject([
      { title: 'A ferry', publisher: 'Gazette', date: '2026-01-02', dateIs: 'read' },
    ]);
  });

  it('add facts to the card of another entity', async () => {
    const { requests } = background();
    await requests.saveOwnCard({ draft: { ...draft, about: 'vladimir-putin' }, revision: 0 }, OWN);
    const { facts } = await requests.readCard({ entity: 'vladimir-putin', near: [] }, OWN);
    expect(facts.at(-1)).toMatchObject({ origin: 'own', text: 'The trust bought a ferry.' });
    const { detected } = await requests.detectMentions(story, STORY);
    expect(detected?.entities.map(({ id }) => id)).toEqual(['vladimir-putin']);
  });

  it('are refused where another window saved since, and kept when they are deleted', async () => {
    const { requests } = background();
    await requests.saveOwnCard({ draft, revision: 0 }, OWN);
    await requests.saveOwnCard({ draft: { ...draft, name: 'Trust of Elm' }, revision: 1 }, OWN);
    await expect(requests.saveOwnCard({ draft, revision: 1 }, OWN)).rejects.toEqual(refused('conflict'));
    await requests.deleteOwnCard({ id: UUID }, OWN);
    expect(await requests.listOwnCards({}, OWN)).toEqual([]);
    await requests.restoreOwnCard({ id: UUID }, OWN);
    expect(await requests.listOwnCards({}, OWN)).toMatchObject([{ name: 'Trust of Elm', revision: 3 }]);
  });

  it('stand with deleted notes, the latest first, and are erased with them or alone', async () => {
    const { requests, announced } = background();
    const other = { ...draft, id: UUID.replace(/1$/, '2'), name: 'Elm Museum' };
    for (const one of [draft, other]) await requests.saveOwnCard({ draft: one, revision: 0 }, OWN);
    const { id } = await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
    const kinds = async () =>
      (await requests.listDeleted({}, OWN)).map((one) => ('card' in one ? one.card.name : 'note'));
    await requests.deleteOwnCard({ id: UUID }, OWN);
    await requests.deleteAnnotation({ id }, OWN);
    await requests.deleteOwnCard({ id: other.id }, OWN);
    expect(new Set(await kinds())).toEqual(new Set(['Elm Museum', 'note', 'Elm Harbour Trust']));
    const times = (await requests.listDeleted({}, OWN)).map(({ deletedAt }) => deletedAt);
    expect(times).toEqual(times.toSorted().reverse());
    await requests.eraseOwnCard({ id: UUID }, OWN);
    expect(announced).toContainEqual({ toOwnPages: 'storeChanged' });
    expect(await kinds()).toHaveLength(2);
    await requests.eraseDeleted({}, OWN);
    expect(await kinds()).toEqual([]);
    await expect(requests.restoreOwnCard({ id: other.id }, OWN)).rejects.toEqual(refused('not-found'));
  });

  it('count in languages that no pack speaks', async () => {
    const { requests } = background();
    await requests.saveOwnCard({ draft, revision: 0 }, OWN);
    const text = 'Der Bürgermeister sagte, dass die EHT nicht mehr für die Stadt und das Land zahlt.';
    const { detected } = await requests.detectMentions({ ...read, text, lengths: [text.length] }, STORY);
    expect(detected?.entities.map(({ id }) => id)).toEqual([`own/${UUID}`]);
  });

  it.each([
    ['Wed, 19 Jun 2024 10:00:00', '2024-06-19'],
    ['20240619', '2024-06-19'],
    ['2024-06', '2024-06'],
    ['yesterday', undefined],
  ])('begin with the day that the page writes as %j', async (published, day) => {
    const { requests } = background();
    const selected = { exact: 'Elm Trust', prefix: '', suffix: '' };
    await requests.makeCard({ selected, title: '', published, entities: [] }, STORY);
    expect((await requests.readMaking({ id: UUID }, OWN)).source.published).toBe(day);
  });

  it('begin with the day on which it is read where the reader is', async () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 21, 20) });
    const { requests } = background();
    const selected = { exact: 'Elm Trust', prefix: '', suffix: '' };
    await requests.makeCard({ selected, title: '', entities: [] }, STORY);
    const { source } = await requests.readMaking({ id: UUID }, OWN);
    vi.useRealTimers();
    vi.unstubAllEnvs();
    expect(source.readOn).toBe('2026-11-22');
  });

  it('begin as a fact about an entity that more is said of than its name', async () => {
    const { requests } = background();
    const made = async (exact: string) => {
      const selected = { exact, prefix: 'There ', suffix: ' a ferry.' };
      await requests.makeCard({ selected, title: '', entities: ['vladimir-putin'] }, STORY);
      return (await requests.readMaking({ id: UUID }, OWN)).isFact;
    };
    expect(await made('Vladimir Putin')).toBe(false);
    expect(await made('Vladimir Putin bought')).toBe(true);
  });

  it('begin with the page as the browser names it', async () => {
    const { requests } = background();
    const selected = { exact: 'Elm Harbour Trust', prefix: 'The ', suffix: ' (EHT) bought a ferry. It' };
    await requests.makeCard(
      {
        selected,
        text: 'The Elm Harbour Trust met.\nThe Elm-Harbour Trust left for Elm Harbour.',
        title: 'A ferry',
        author: 'Ada Roe',
        published: '2024-05-10T08:00:00Z',
        entities: ['vladimir-putin'],
      },
      STORY,
    );
    expect(await requests.readMaking({ id: UUID }, OWN)).toMatchObject({
      name: 'Elm Harbour Trust',
      aliases: [{ text: 'EHT', exact: true }, { text: 'Elm-Harbour Trust' }],
      offered: [{ text: 'Elm Harbour' }],
      quote: 'The Elm Harbour Trust (EHT) bought a ferry.',
      source: {
        site: 'news.example',
        author: 'Ada Roe',
        published: '2024-05-10',
        address: 'https://news.example/story',
      },
      entities: [{ id: 'vladimir-putin', name: 'Vladimir Putin' }],
    });
  });
});

describe('own cards of a file', () => {
  it('name no host, and say so in words', async () => {
    const { requests } = background();
    const selected = { exact: 'Elm Trust', prefix: '', suffix: '' };
    await requests.makeCard({ selected, title: '', entities: [] }, page('file:///home/a.html'));
    const { source } = await requests.readMaking({ id: UUID }, OWN);
    expect(source.site).toBe('files on this computer');
  });
});

describe('installed packs', () => {
  const pack = examplePack();
  const { articles, entities, ...head } = pack;
  const install = async (requests: ReturnType<typeof background>['requests'], some = entities) => {
    await requests.stagePack({ install: UUID, articles, entities: some }, OWN);
    const counts = { articles: 2, entities: some.length, aliases: 6 };
    let { at } = await requests.finishPack({ install: UUID, head, counts }, OWN);
    while (at === 'running') ({ at } = await requests.finishPack({ install: UUID, head, counts }, OWN));
  };

  it('are marked in private until the reader makes them public, and not at all while they are off', async () => {
    const { requests } = background();
    await install(requests);
    const named = async (turn: number) =>
      (
        await requests.detectMentions({ ...story, article: `${read.article.slice(0, -1)}${turn}` }, STORY)
      ).detected?.entities.map(({ id, isPrivate }) => (isPrivate ? `(${id})` : id));
    expect(await named(1)).toEqual(['vladimir-putin', '(bridge/port-elm)']);
    await requests.choosePack({ id: 'bridge', choices: { isPublic: true } }, OWN);
    expect(await named(2)).toEqual(['vladimir-putin', 'bridge/port-elm']);
    await requests.choosePack({ id: 'bridge', choices: { isOn: false } }, OWN);
    expect(await named(3)).toEqual(['vladimir-putin']);
  });

  it('show their cards with their own articles and links', async () => {
    const { requests } = background();
    await install(requests);
    const card = await requests.readCard({ entity: 'bridge/port-elm', near: [] }, OWN);
    expect(card.facts.every(({ origin }) => origin !== 'own' && origin?.pack === 'The bridge')).toBe(true);
    expect(card.articles.map(({ id }) => id)).toEqual(['bridge/harbour-gazette', 'bridge/elm-radio']);
  });

  it('share one card with what is known of the same thing', async () => {
    const { requests } = background();
    const twin = { ...entities[1]!, relations: [], wikidata: 'Q7747' };
    await install(requests, [twin]);
    const { facts } = await requests.readCard({ entity: 'vladimir-putin', near: [] }, OWN);
    expect(facts.at(-1)).toMatchObject({ origin: { pack: 'The bridge' } });
    expect(facts[0]!.origin).toBeUndefined();
  });

  it('are looked up beside own cards and what is bundled, told apart', async () => {
    const { requests } = background();
    await install(requests);
    await requests.saveOwnCard({ draft: { ...draft, name: 'Port Elm Trust' }, revision: 0 }, OWN);
    const found = await requests.lookUp({ query: 'port elm' }, OWN);
    expect(found.slice(0, 2)).toMatchObject([
      { entity: 'bridge/port-elm', origin: { pack: 'The bridge' } },
      { entity: `own/${UUID}`, origin: 'own' },
    ]);
    expect((await requests.lookUp({ query: 'putin' }, OWN))[0]).not.toHaveProperty('origin');
    await requests.choosePack({ id: 'bridge', choices: { isOn: false } }, OWN);
    expect(await requests.lookUp({ query: 'port elm' }, OWN)).toMatchObject([{ origin: 'own' }]);
  });

  it('are searched where they lie; without one, own pages are sent all that is searched', async () => {
    const { requests } = background();
    await requests.saveOwnCard({ draft: { ...draft, name: 'Port Elm Trust' }, revision: 0 }, OWN);
    const indexes = (await requests.readIndexes({}, OWN)) ?? [];
    for (const query of ['port elm', 'putin', 'putni', ''])
      expect(joinFound(indexes.map((index) => lookUpOwned(index, query, 'en')))).toEqual(
        await requests.lookUp({ query }, OWN),
      );
    expect(JSON.parse(JSON.stringify(indexes))).toEqual(indexes);
    await install(requests);
    expect(await requests.readIndexes({}, OWN)).toBeNull();
  });

  it('have pages with relations, and are linked', async () => {
    const { requests } = background();
    await install(requests);
    const { relations } = await requests.readEntityPage({ entity: 'bridge/ada-roe' }, OWN);
    expect(relations).toMatchObject([{ entity: 'bridge/port-elm', name: 'Port Elm' }]);
    const { steps } = await requests.readLink({ one: 'bridge/ada-roe', other: 'bridge/port-elm' }, OWN);
    expect(steps).toHaveLength(1);
    await requests.saveOwnCard({ draft, revision: 0 }, OWN);
    expect(await requests.readEntityPage({ entity: `own/${UUID}` }, OWN)).toMatchObject({ relations: [] });
  });

  it('are one with another thing where the reader says so, until it is taken back', async () => {
    const { requests } = background();
    await install(requests);
    const same = { entity: 'bridge/port-elm', name: 'Port Elm' };
    await requests.saveOwnCard(
      { draft: { ...draft, aliases: [], facts: [], about: 'vladimir-putin', same }, revision: 0 },
      OWN,
    );
    const origins = async (entity: string) => [
      ...new Set((await requests.readCard({ entity, near: [] }, OWN)).facts.map(({ origin }) => origin)),
    ];
    expect(await origins('vladimir-putin')).toEqual([undefined, { pack: 'The bridge' }]);
    expect(await origins('bridge/port-elm')).toEqual([{ pack: 'The bridge' }, undefined]);
    await requests.deleteOwnCard({ id: UUID }, OWN);
    expect(await origins('vladimir-putin')).toEqual([undefined]);
  });

  it('are not there where the reader cancels while they are being finished', async () => {
    const { requests } = background();
    await requests.stagePack({ install: UUID, articles, entities }, OWN);
    const counts = { articles: 2, entities: 2, aliases: 6 };
    const asked = expect(requests.finishPack({ install: UUID, head, counts }, OWN)).rejects.toThrow();
    await requests.dropPack({ install: UUID }, OWN);
    await asked;
    expect(await requests.listPacks({}, OWN)).toEqual([]);
    await install(requests);
    expect(await requests.listPacks({}, OWN)).toMatchObject([{ id: 'bridge' }]);
  });

  it('may not take the name of what comes with Backstory', async () => {
    const { requests } = background();
    await requests.stagePack({ install: UUID, articles, entities }, OWN);
    for (const id of ['own', 'putin-kim-2024'])
      await expect(
        requests.finishPack(
          { install: UUID, head: { ...head, id }, counts: { articles: 2, entities: 2, aliases: 6 } },
          OWN,
        ),
      ).rejects.toEqual(refused('not-allowed'));
  });
});
