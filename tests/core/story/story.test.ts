import pack from 'virtual:backstory/pack';
import { describe, expect, it } from 'vitest';
import type { Origin } from '@/core/card/card';
import { composeCard } from '@/core/card/compose';
import type { Pack } from '@/core/pack/schema';
import { companyIn } from '@/core/story/company';
import { composeStory } from '@/core/story/compose-story';
import { composeEntityPage, factsByYear } from '@/core/story/entity-page';
import { publishedDate, publishedDay } from '@/core/story/published';
import { byWeight, type Spoken } from '@/core/story/weight';
import { examplePack } from '../pack/example-pack';

/** The example pack, where the town has these facts. */
function withFacts(facts: Pack['entities'][number]['facts']): Pack {
  const example = examplePack();
  return {
    ...example,
    entities: example.entities.map((one) => (one.id === 'port-elm' ? { ...one, facts } : one)),
  };
}

const spoken = (entity: string, ...places: [paragraph: number, at: number][]): Spoken => ({
  entity,
  places: places.map(([paragraph, at]) => ({ paragraph, at })),
});

describe('the weight of an entity in an article', () => {
  it.each([
    ['more mentions', spoken('b', [5, 0.5], [6, 0.6]), spoken('a', [7, 0.7])],
    ['the lead', spoken('b', [0, 0]), spoken('a', [9, 0.9])],
    ['more paragraphs', spoken('b', [5, 0.5], [6, 0.6]), spoken('a', [5, 0.5], [5, 0.51])],
    ['of equals, the earlier', spoken('b', [5, 0.5]), spoken('a', [6, 0.6])],
  ])('%s', (_, more, less) => {
    expect(byWeight([less, more])).toEqual([more, less]);
  });
});

describe('the company that entities keep', () => {
  it('counts paragraphs, not mentions', () => {
    const found = companyIn([
      spoken('a', [0, 0], [0, 0.1], [3, 0.5]),
      spoken('b', [0, 0.05], [3, 0.6]),
      spoken('c', [3, 0.7]),
    ]);
    expect(found).toEqual([
      { one: 'a', other: 'b', paragraphs: 2 },
      { one: 'a', other: 'c', paragraphs: 1 },
      { one: 'b', other: 'c', paragraphs: 1 },
    ]);
  });
});

describe('the day of an article', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each([
    ['2024-06-19', '2024-06-19'],
    ['2024-06-19T23:30:00-07:00', '2024-06-19'],
    [' 2024-06-19 10:00 ', '2024-06-19'],
    ['Wed, 19 Jun 2024 10:00:00', '2024-06-19'],
    ['June 19, 2024', '2024-06-19'],
    ['6/19/2024', '2024-06-19'],
    ['20240619', '2024-06-19'],
    ['2024-02-30', null],
    ['1718791200', null],
    ['1970-01-01', null],
    ['2031-01-01', null],
    ['yesterday', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (written, day) => {
    expect(publishedDay(written, now)).toBe(day);
    expect(publishedDate(written, now)).toBe(day);
  });

  it.each([
    ['2024', '2024'],
    [' 2024-06', '2024-06'],
    ['2024-13', null],
    ['2031-01', null],
    ['1066', null],
  ])('%s is %s, no finer', (written, date) => {
    expect(publishedDate(written, now)).toBe(date);
  });
});

describe('a story', () => {
  const ids = ['vladimir-putin', 'kim-jong-un', 'pyongyang', 'north-korea', 'russia'];
  const story = composeStory(pack, ids, 'en');

  it('tells each relation once, from the end that matters more', () => {
    expect(story.relations).toContainEqual({ from: 'kim-jong-un', to: 'north-korea', type: 'leads' });
    expect(story.relations).not.toContainEqual({ from: 'north-korea', to: 'kim-jong-un', type: 'led-by' });
    for (const { from, to } of story.relations) expect(ids.indexOf(from)).toBeLessThan(ids.indexOf(to));
  });

  it('has events in order of time, each sentence once, with the articles they cite', () => {
    const cited = story.events.filter(({ sources }) => sources.length > 0);
    expect(cited.length).toBeGreaterThan(3);
    const starts = story.events.map(({ when }) => when.slice(0, 4));
    expect(starts).toEqual([...starts].sort());
    for (const { sources } of cited)
      for (const { article } of sources) expect(story.articles.map(({ id }) => id)).toContain(article);
  });

  it('tells all that one entity tells of one time, whether or not it is cited', () => {
    const facts = [
      ...['It rained.', 'It snowed.'].map((en) => ({ text: { en }, from: 'general' as const, when: '2020' })),
      ...['The bridge opened.', 'The mayor spoke.'].map((en) => ({
        text: { en },
        from: [{ article: 'elm-radio', at: ['1'] }],
        when: '2021',
      })),
    ];
    const { events } = composeStory(withFacts(facts), ['port-elm'], 'en');
    expect(events.map(({ text }) => text)).toEqual(facts.map(({ text }) => text.en));
  });

  it('of too many events has the latest of the first entity, and those of others as far as there is room', () => {
    const yearly = (count: number) =>
      Array.from({ length: count }, (_, year) => ({
        text: { en: `Year ${1900 + year}` },
        from: 'general' as const,
        when: String(1900 + year),
      }));
    const textsOf = (count: number) =>
      composeStory(withFacts(yearly(count)), ['port-elm', 'ada-roe'], 'en').events.map(({ text }) => text);
    expect(textsOf(100)).toEqual(
      yearly(100)
        .slice(20)
        .map(({ text }) => text.en),
    );
    expect(textsOf(79)).toEqual([...yearly(79).map(({ text }) => text.en), 'Roe promised a bridge.']);
  });

  it('has the places that are on the map', () => {
    expect(story.places.map(({ entity }) => entity).sort()).toEqual(['north-korea', 'pyongyang', 'russia']);
  });

  it('speaks the language asked for, and knows nothing of strangers', () => {
    expect(composeStory(pack, ids, 'fr').places.map(({ name }) => name)).toContain('Russie');
    expect(composeStory(pack, ids, 'fr').names.russia).toBe('Russie');
    expect(composeStory(pack, ['nobody'], 'en')).toEqual({
      names: {},
      relations: [],
      events: [],
      places: [],
      articles: [],
    });
  });
});

describe('the page of an entity', () => {
  it('has its relations, and only events that are its own or speak of it', () => {
    const page = composeEntityPage(pack, 'kim-jong-un', 'en');
    expect(page?.relations).toContainEqual(
      expect.objectContaining({
        type: 'leads',
        entity: 'north-korea',
        name: 'North Korea',
        entityType: 'place',
      }),
    );
    const entity = (id: string) => pack.entities.find((one) => one.id === id);
    for (const event of page?.story.events ?? []) {
      const fact = entity(event.entity)?.facts.find(({ text }) => text.en === event.text);
      expect(event.entity === 'kim-jong-un' || fact?.with?.includes('kim-jong-un')).toBe(true);
    }
  });

  it('is null for a stranger', () => {
    expect(composeEntityPage(pack, 'nobody', 'en')).toBeNull();
  });

  it('orders facts by year, the newest first, those without one last', () => {
    const fact = (text: string, dates: { when?: string; asOf?: string }) => ({
      text,
      links: [],
      sources: [],
      ...dates,
    });
    const years = factsByYear({
      facts: [
        fact('none', {}),
        fact('spring', { when: '2024-03/2024-05', asOf: '2025-01' }),
        fact('summer', { when: '2024-06' }),
        fact('old', { asOf: '1999' }),
      ],
      articles: [],
    });
    expect(years.map(({ year, facts }) => [year, ...facts.map(({ text }) => text)])).toEqual([
      ['2024', 'summer', 'spring'],
      ['1999', 'old'],
      [null, 'none'],
    ]);
  });

  it('puts the reader’s own facts to the day of their article, where a pack’s hold at any time', () => {
    const fact = (text: string, origin?: Origin) => ({
      text,
      links: [],
      sources: [{ article: 'ferry', paragraphs: [] }],
      ...(origin && { origin }),
    });
    const [article] = composeCard(pack, 'kim-jong-un', [], 'en')!.articles;
    const years = factsByYear({
      facts: [fact('known'), fact('read', 'own'), fact('learnt', { pack: 'Ferries' })],
      articles: [{ ...article!, id: 'ferry', date: '2024-05-10' }],
    });
    expect(years.map(({ year, facts }) => [year, ...facts.map(({ text }) => text)])).toEqual([
      ['2024', 'read'],
      [null, 'known', 'learnt'],
    ]);
  });
});
