import { withInverses } from '@/core/pack/inverse';
import type { Pack } from '@/core/pack/schema';

/** A small pack that holds every rule, new at each call: tests break one thing in it. */
export function examplePack(): Pack {
  const from = [{ article: 'harbour-gazette', at: ['2.1'] }];
  return {
    format: 1,
    id: 'bridge',
    version: '1.0.0',
    title: { en: 'The bridge', fr: 'Le pont' },
    authors: ['Tests'],
    licence: 'MIT',
    languages: ['en', 'fr'],
    articles: [
      {
        id: 'harbour-gazette',
        title: 'A bridge for Port Elm',
        authors: ['Ada Roe'],
        publisher: 'Harbour Gazette',
        language: 'en',
        url: 'https://gazette.invalid/bridge',
        date: { value: '2024-05-10', estimated: false },
        paragraphs: [
          { kind: 'title', sentences: 1 },
          { kind: 'body', sentences: 2 },
          { kind: 'boilerplate', sentences: 1, reason: 'a list of links' },
        ],
      },
      {
        id: 'elm-radio',
        title: 'The bridge opens',
        authors: [],
        publisher: 'Elm Radio',
        language: 'en',
        date: { value: '2024-06', estimated: true, why: 'its latest past event is the opening' },
        paragraphs: [{ kind: 'body', sentences: 1 }],
      },
    ],
    entities: withInverses([
      {
        id: 'ada-roe',
        type: 'person',
        name: { en: 'Ada Roe', fr: 'Ada Roe' },
        aliases: { en: [{ text: 'Roe', needs: 'introduction', not: ['Roe deer'] }] },
        description: { en: 'Mayor of Port Elm', fr: 'Mairesse de Port Elm' },
        descriptionFrom: from,
        facts: [
          {
            text: { en: 'Roe promised a bridge.', fr: 'Roe a promis un pont.' },
            from,
            asOf: '2024-05',
            when: '2024-05-01',
            with: ['port-elm'],
            differs: {
              text: { en: 'She promised a ferry.', fr: 'Elle a promis un bac.' },
              from: [{ article: 'elm-radio', at: ['1'] }],
            },
          },
        ],
        relations: [{ type: 'leads', to: 'port-elm', from }],
      },
      {
        id: 'port-elm',
        type: 'place',
        name: { en: 'Port Elm', fr: 'Port Elm' },
        aliases: { en: ['Elm'] },
        description: { en: 'A harbour town', fr: 'Une ville portuaire' },
        descriptionFrom: 'general',
        facts: [
          {
            text: { en: 'The bridge is to open in July.', fr: 'Le pont doit ouvrir en juillet.' },
            from: [{ article: 'harbour-gazette', at: ['2.2'] }],
            when: '2024-07',
            expected: true,
            claimedBy: 'ada-roe',
          },
          {
            text: { en: 'Boats go by.', fr: 'Des bateaux passent.' },
            from: [{ article: 'elm-radio', at: ['1'] }],
          },
        ],
        coordinates: { lat: 46.5, lon: -63.4 },
      },
    ]),
  };
}
