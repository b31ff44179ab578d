import { describe, expect, it } from 'vitest';
import { composeCard } from '@/core/card/compose';
import type { Entity, Pack } from '@/core/pack/schema';

const paper = (id: string, value: string): Pack['articles'][number] => ({
  id,
  title: `Story ${id}`,
  authors: [],
  publisher: 'The Harbour Post',
  language: 'en',
  date: { value, estimated: id === 'first' },
  paragraphs: [{ kind: 'body', sentences: 1 }],
});

const ada: Entity = {
  id: 'ada-quill',
  type: 'person',
  name: { en: 'Ada Quill', fr: 'Ada Quill', ru: 'Ада Квилл' },
  nativeLanguage: 'ru',
  pronunciation: 'AY-da kwil',
  description: { en: 'Harbour master', fr: 'Capitaine du port' },
  descriptionFrom: 'general',
  facts: [
    { text: { en: 'Ada Quill has run the port since 2019.' }, from: 'general' },
    {
      text: { en: 'She met Bo in Westhaven, and Westhaven cheered.', fr: 'Elle a vu Bo à Westhaven.' },
      from: [{ article: 'first', at: ['3.1', '3.2', '5'] }],
      asOf: '2024-05',
      with: ['bo-lind', 'westhaven'],
    },
    {
      text: { en: 'She thinks the pier is lost.' },
      from: [{ article: 'second', at: ['2'] }],
      asOf: '2024-06-01',
      claimedBy: 'bo-lind',
      with: ['bo-lind'],
      differs: { text: { en: 'The pier in Westhaven stands.' }, from: [{ article: 'first', at: ['9'] }] },
    },
    {
      text: { en: 'She paints.' },
      from: [{ article: 'second', at: ['4'] }],
      asOf: '2024-06-02',
      claimedBy: 'the mayor',
    },
  ],
};
const other = (id: string, en: string, aliases: string[] = []): Entity => ({
  id,
  type: 'person',
  name: { en },
  aliases: { en: aliases },
  description: { en },
  descriptionFrom: 'general',
  facts: [{ text: { en }, from: 'general' }],
});
const pack: Pack = {
  format: 1,
  id: 'harbour',
  version: '1.0.0',
  title: { en: 'Harbour' },
  authors: ['us'],
  licence: 'MIT',
  languages: ['en', 'fr'],
  articles: [paper('first', '2024-05'), paper('second', '2024-06-03'), paper('unread', '2020')],
  entities: [ada, other('bo-lind', 'Bo Lind', ['Bo']), other('westhaven', 'Westhaven', ['haven'])],
};
const card = (near: string[] = [], language: 'en' | 'fr' = 'en') =>
  composeCard(pack, 'ada-quill', near, language)!;
const texts = (near: string[] = []) => card(near).facts.map((fact) => fact.text.slice(0, 10));

describe('composeCard', () => {
  it('knows none that the pack has not', () => {
    expect(composeCard(pack, 'nobody', [], 'en')).toBeNull();
  });

  it('heads the card', () => {
    expect(card()).toMatchObject({
      entity: 'ada-quill',
      name: 'Ada Quill',
      nativeName: { text: 'Ада Квилл', language: 'ru' },
      pronunciation: 'AY-da kwil',
      description: 'Harbour master',
      descriptionIsGeneral: true,
      language: 'en',
    });
  });

  it('speaks French where the pack does, English where it does not', () => {
    expect(card([], 'fr').description).toBe('Capitaine du port');
    expect(card(['westhaven'], 'fr').facts[0]?.text).toBe('Elle a vu Bo à Westhaven.');
    expect(card([], 'fr').facts[0]?.text).toBe('She paints.');
  });

  it.each<[string, string[], string[]]>([
    [
      'the newest first, general knowledge last',
      [],
      ['She paints', 'She thinks', 'She met Bo', 'Ada Quill '],
    ],
    [
      'what joins it to its company first',
      ['westhaven'],
      ['She met Bo', 'She paints', 'She thinks', 'Ada Quill '],
    ],
    [
      'more company before less',
      ['bo-lind', 'westhaven'],
      ['She met Bo', 'She thinks', 'She paints', 'Ada Quill '],
    ],
    ['itself is no company', ['ada-quill'], ['She paints', 'She thinks', 'She met Bo', 'Ada Quill ']],
  ])('ranks %s', (_name, near, order) => {
    expect(texts(near)).toEqual(order);
  });

  it('cites paragraphs once each, and the articles that are cited', () => {
    expect(card().facts[2]?.sources).toEqual([{ article: 'first', paragraphs: [3, 5] }]);
    expect(card().articles.map(({ id, date, dateIs }) => [id, date, dateIs])).toEqual([
      ['first', '2024-05', 'estimated'],
      ['second', '2024-06-03', 'published'],
    ]);
  });

  it('names who claims', () => {
    expect(card().facts.map((fact) => fact.claimedBy)).toEqual([
      'the mayor',
      'Bo Lind',
      undefined,
      undefined,
    ]);
  });

  it('keeps both versions where the articles differ', () => {
    const { differs } = card().facts[1]!;
    expect(differs?.sources).toEqual([{ article: 'first', paragraphs: [9] }]);
    expect(differs?.text).toBe('The pier in Westhaven stands.');
  });
});

describe('articles', () => {
  const named = (aliases: string[]) => {
    const post = other('post', 'The Harbour Post', aliases);
    return composeCard({ ...pack, entities: [...pack.entities, post] }, 'ada-quill', [], 'en')!.articles[0];
  };
  it.each<[string, string[], string]>([
    ['as the pack knows it, where that is much shorter', ['HP News', 'The Post of the Harbour'], 'HP News'],
    ['in full where an alias spares little', ['Harbour Posts'], 'Harbour Post'],
  ])('are named %s', (_name, aliases, short) => {
    expect(named(aliases)).toMatchObject({ publisher: 'The Harbour Post', publisherShort: short });
  });
});

describe('links in facts', () => {
  const linked = (index: number) => {
    const fact = card().facts[index]!;
    return fact.links.map((link) => [fact.text.slice(link.start, link.end), link.entity]);
  };
  it('stand on the first place of the longest name, at word borders', () => {
    expect(linked(2)).toEqual([
      ['Bo', 'bo-lind'],
      ['Westhaven', 'westhaven'],
    ]);
  });
  it('do not stand inside a name that is no door', () => {
    const fact = { text: { en: 'Bo Quill Lind asked Bo.' }, from: 'general' as const, with: ['bo-lind'] };
    const quill = { ...ada, name: { en: 'Bo Quill Lind' }, facts: [fact] };
    const [shown] = composeCard(
      { ...pack, entities: [quill, ...pack.entities.slice(1)] },
      'ada-quill',
      [],
      'en',
    )!.facts;
    expect(shown?.links).toEqual([{ start: 20, end: 22, entity: 'bo-lind' }]);
  });
  it('are left out where the name is not written', () => {
    expect(linked(1)).toEqual([]);
  });
});
