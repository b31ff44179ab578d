import { describe, expect, it } from 'vitest';
import { checkPack } from '@/core/pack/check';
import type { Entity, Pack } from '@/core/pack/schema';
import { examplePack } from './example-pack';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks a pack in ways that its type forbids
type Broken = any;
type Row = [name: string, breakIt: (pack: Broken) => void, path: string, reason: string];

const ADA = 'entities[0]';
const ELM = 'entities[1]';

const SHAPE: Row[] = [
  ['unknown key', (p) => (p.entities[0].colour = 'red'), `${ADA}.colour`, 'this key is unknown'],
  [
    'unknown key, deep',
    (p) => (p.entities[0].facts[0].text.de = 'x'),
    `${ADA}.facts[0].text.de`,
    'this key is unknown',
  ],
  ['inherited key', (p) => (p.entities[0].constructor = 1), `${ADA}.constructor`, 'this key is unknown'],
  ['missing key', (p) => delete p.entities[1].description, `${ELM}.description`, 'this key is missing'],
  [
    'missing provenance',
    (p) => delete p.entities[1].facts[0].from,
    `${ELM}.facts[0].from`,
    'this key is missing',
  ],
  [
    'empty provenance',
    (p) => (p.entities[1].facts[0].from = []),
    `${ELM}.facts[0].from`,
    'no article is cited',
  ],
  [
    'empty citation',
    (p) => (p.entities[1].facts[0].from[0].at = []),
    `${ELM}.facts[0].from[0].at`,
    'a citation names at least one paragraph',
  ],
  [
    'place that is none',
    (p) => (p.entities[1].facts[0].from[0].at = ['0.1']),
    `${ELM}.facts[0].from[0].at[0]`,
    'a place is a paragraph "7" or a sentence "7.2"',
  ],
  ['no facts', (p) => (p.entities[0].facts = []), `${ADA}.facts`, 'an entity needs at least one fact'],
  [
    'empty text',
    (p) => (p.entities[0].facts[0].text.en = ''),
    `${ADA}.facts[0].text.en`,
    'the text is empty',
  ],
  [
    'overlong fact',
    (p) => (p.entities[0].facts[0].text.fr = 'a'.repeat(241)),
    `${ADA}.facts[0].text.fr`,
    'the text is over 240 characters (it has 241)',
  ],
  [
    'overlong description',
    (p) => (p.entities[0].description.en = 'a'.repeat(121)),
    `${ADA}.description.en`,
    'the text is over 120 characters (it has 121)',
  ],
  [
    'HTML',
    (p) => (p.entities[0].description.en = 'a <b>bold</b> mayor'),
    `${ADA}.description.en`,
    'the text holds HTML',
  ],
  ['HTML reference', (p) => (p.title.fr = 'Le pont &amp; la mer'), 'title.fr', 'the text holds HTML'],
  [
    'control character',
    (p) => (p.entities[0].name.en = 'Ada\u0007Roe'),
    `${ADA}.name.en`,
    'the text holds a control or invisible character',
  ],
  [
    'right-to-left override',
    (p) => (p.entities[0].name.en = 'Ada \u202eeoR'),
    `${ADA}.name.en`,
    'the text holds a control or invisible character',
  ],
  [
    'lone surrogate',
    (p) => (p.title.en = 'The \ud83d bridge'),
    'title.en',
    'the text holds half a surrogate pair',
  ],
  [
    'space at the end',
    (p) => (p.title.en = 'The bridge '),
    'title.en',
    'the text has a space at one of its ends',
  ],
  ['two spaces', (p) => (p.title.en = 'The  bridge'), 'title.en', 'the text holds two spaces in a row'],
  [
    'decomposed letters',
    (p) => (p.title.fr = 'Le pe\u0301age'),
    'title.fr',
    'the text is not in Unicode normal form C',
  ],
  ['number for text', (p) => (p.title.en = 7), 'title.en', 'this is no text'],
  [
    'bad id',
    (p) => (p.entities[1].id = 'Port_Elm'),
    `${ELM}.id`,
    'an id is kebab-case: a-z, 0-9 and single hyphens',
  ],
  [
    'day that is none',
    (p) => (p.entities[0].facts[0].asOf = '2024-02-30'),
    `${ADA}.facts[0].asOf`,
    'the calendar has no "2024-02-30"',
  ],
  [
    'month that is none',
    (p) => (p.articles[1].date.value = '2024-13'),
    'articles[1].date.value',
    'the calendar has no "2024-13"',
  ],
  [
    'prose date',
    (p) => (p.entities[0].facts[0].asOf = 'May 2024'),
    `${ADA}.facts[0].asOf`,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'period that ends first',
    (p) => (p.entities[0].facts[0].when = '2024-05/2024-04'),
    `${ADA}.facts[0].when`,
    'the calendar has no "2024-05/2024-04", or it ends before it starts',
  ],
  [
    'period of three',
    (p) => (p.entities[0].facts[0].when = '2024/2025/2026'),
    `${ADA}.facts[0].when`,
    'a period is a date, or DATE/DATE, or DATE/ while it lasts',
  ],
  [
    'insecure address',
    (p) => (p.articles[0].url = 'http://gazette.invalid/'),
    'articles[0].url',
    'an address starts with https://',
  ],
  [
    'wrong Wikidata id',
    (p) => (p.entities[0].wikidata = '42'),
    `${ADA}.wikidata`,
    'a Wikidata id is Q and digits',
  ],
  [
    'latitude',
    (p) => (p.entities[1].coordinates.lat = 91),
    `${ELM}.coordinates.lat`,
    'it is over 90 degrees',
  ],
  [
    'another format',
    (p) => {
      p.format = 2;
    },
    'format',
    'this reader knows format 1',
  ],
  [
    'drawing that is none',
    (p) => {
      p.entities[1].map = { land: 'M0 0A5 5', borders: '', x: 1, y: 1 };
    },
    `${ELM}.map.land`,
    'SVG path data holds moves, lines and numbers only',
  ],
  [
    'drawing too large',
    (p) => {
      p.entities[1].map = { land: 'M0 0'.repeat(300), borders: 'M0 0'.repeat(300), x: 1, y: 1 };
    },
    `${ELM}.map`,
    'the map is over 2000 bytes',
  ],
];

const RULES: Row[] = [
  [
    'entity id reused',
    (p) => (p.entities[1].id = 'ada-roe'),
    `${ELM}.id`,
    'the id "ada-roe" is used already',
  ],
  [
    'article id reused',
    (p) => (p.articles[1].id = 'harbour-gazette'),
    'articles[1].id',
    'the id "harbour-gazette" is used already',
  ],
  [
    'estimate without reason',
    (p) => delete p.articles[1].date.why,
    'articles[1].date.why',
    'an estimated date says why',
  ],
  [
    'boilerplate without reason',
    (p) => delete p.articles[0].paragraphs[2].reason,
    'articles[0].paragraphs[2].reason',
    'boilerplate says why it needs no fact',
  ],
  ['English missing', (p) => (p.languages = ['fr']), 'languages', '"en" is missing'],
  [
    'French missing',
    (p) => delete p.entities[1].facts[1].text.fr,
    `${ELM}.facts[1].text.fr`,
    'the pack speaks French; this does not',
  ],
  [
    'own language without a name',
    (p) => {
      p.entities[0].nativeLanguage = 'ko';
    },
    `${ADA}.nativeLanguage`,
    'the entity has no name in "ko"',
  ],
  [
    'article unknown',
    (p) => (p.entities[1].facts[1].from[0].article = 'elm-times'),
    `${ELM}.facts[1].from[0].article`,
    'the pack has no article "elm-times"',
  ],
  [
    'paragraph unknown',
    (p) => (p.entities[1].facts[1].from[0].at = ['2']),
    `${ELM}.facts[1].from[0].at[0]`,
    '"elm-radio" has 1 paragraph, no 2',
  ],
  [
    'sentence unknown',
    (p) => (p.entities[0].descriptionFrom = [{ article: 'harbour-gazette', at: ['2.3'] }]),
    `${ADA}.descriptionFrom[0].at[0]`,
    'paragraph 2 of "harbour-gazette" has 2 sentences, no 3',
  ],
  [
    'place twice',
    (p) => (p.entities[1].facts[1].from[0].at = ['1', '1']),
    `${ELM}.facts[1].from[0].at[1]`,
    'place "1" is named twice',
  ],
  [
    'article twice',
    (p) => p.entities[1].facts[1].from.push({ article: 'elm-radio', at: ['1.1'] }),
    `${ELM}.facts[1].from[1].article`,
    '"elm-radio" is cited twice: join the places',
  ],
  [
    'asOf after the article',
    (p) => (p.entities[0].facts[0].asOf = '2024-05-11'),
    `${ADA}.facts[0].asOf`,
    "2024-05-11 is after the cited article's date, 2024-05-10",
  ],
  [
    'future not marked',
    (p) => delete p.entities[1].facts[0].expected,
    `${ELM}.facts[0].when`,
    '2024-07 lies ahead of the cited article (2024-05-10): mark the fact "expected": true',
  ],
  [
    'past marked as expected',
    (p) => (p.entities[1].facts[0].when = '2023'),
    `${ELM}.facts[0].expected`,
    '2023 is before the cited article (2024-05-10), so it was not expected',
  ],
  [
    'expected without a date',
    (p) => delete p.entities[1].facts[0].when,
    `${ELM}.facts[0].expected`,
    'only a dated fact can be expected: "when" is missing',
  ],
  [
    'relation to nobody',
    (p) => (p.entities[0].relations[0].to = 'atlantis'),
    `${ADA}.relations[0].to`,
    'the pack has no entity "atlantis"',
  ],
  [
    'relation to itself',
    (p) => p.entities[0].relations.push({ type: 'related-to', to: 'ada-roe', from: 'general' }),
    `${ADA}.relations[1].to`,
    'an entity cannot refer to itself',
  ],
  [
    'relation twice',
    (p) => p.entities[0].relations.push(p.entities[0].relations[0]),
    `${ADA}.relations[1]`,
    '"leads port-elm" is stated twice',
  ],
  [
    'relation without inverse',
    (p) => delete p.entities[1].relations,
    `${ADA}.relations[0]`,
    '"port-elm" does not state the inverse, "led-by ada-roe"',
  ],
  [
    'fact with nobody',
    (p) => (p.entities[0].facts[0].with = ['atlantis']),
    `${ADA}.facts[0].with[0]`,
    'the pack has no entity "atlantis"',
  ],
  [
    'fact with one twice',
    (p) => p.entities[0].facts[0].with.push('port-elm'),
    `${ADA}.facts[0].with[1]`,
    '"port-elm" is named twice',
  ],
  [
    'claimed by nobody',
    (p) => (p.entities[1].facts[0].claimedBy = 'ada-doe'),
    `${ELM}.facts[0].claimedBy`,
    'the pack has no entity "ada-doe" (a name has a space or a capital)',
  ],
  [
    'fact repeated',
    (p) => (p.entities[1].facts[1].text.en = 'Roe promised - a Bridge!'),
    `${ELM}.facts[1].text.en`,
    'this fact is told already, by "ada-roe": tell it once and name the others in "with"',
  ],
  [
    'alias repeats the name',
    (p) => p.entities[1].aliases.en.push('Port Elm'),
    `${ELM}.aliases.en[1]`,
    '"Port Elm" is the entity\'s name or alias in this language already',
  ],
  [
    'exclusion of nothing',
    (p) => (p.entities[0].aliases.en[0].not = ['Doe deer']),
    `${ADA}.aliases.en[0].not[0]`,
    '"Doe deer" is no longer name with "Roe" in it',
  ],
  [
    'too many aliases',
    (p) => (p.entities[1].aliases.en = Array.from({ length: 65 }, (_, n) => `Elm ${n}`)),
    `${ELM}.aliases`,
    '65 aliases are over 64',
  ],
  [
    'alias with two plain owners',
    (p) => p.entities[1].aliases.en.push('ADA ROE'),
    `${ADA}.name.en`,
    '"Ada Roe" is owned by "port-elm" too: one owner at most may take it plain, the others need "needs"',
  ],
  [
    'context without cues',
    (p) => p.entities[1].aliases.en.push({ text: 'Roe', needs: 'context' }),
    `${ELM}.aliases.en[1]`,
    '"Roe" is owned by "ada-roe" too, so it needs "cues" to be chosen by',
  ],
];

const problemsOf = (value: unknown) => {
  const check = checkPack(value);
  return check.ok ? [] : check.problems;
};

describe('checkPack', () => {
  it('lets a good pack through unchanged', () => {
    const check = checkPack(examplePack());
    expect(check).toEqual({ ok: true, pack: examplePack() });
  });

  it.each(SHAPE)('refuses the shape: %s', (_, breakIt, path, reason) => {
    const pack: Broken = examplePack();
    breakIt(pack);
    expect(problemsOf(pack)).toEqual([{ path, reason }]);
  });

  // A broken rule may break another one with it (an id reused takes the old id away), so it is found, not alone.
  it.each(RULES)('refuses: %s', (_, breakIt, path, reason) => {
    const pack: Broken = examplePack();
    breakIt(pack);
    expect(problemsOf(pack)).toContainEqual({ path, reason });
  });

  it.each([
    ['null', null],
    ['an array', []],
    ['a text', 'pack'],
    ['a number', 7],
    ['nothing', undefined],
  ])('refuses %s', (_, value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });
});

describe('checkPack stays quick and standing', () => {
  it.each<[string, (pack: Pack) => void]>([
    [
      'an alias owned by 1,000 entities',
      (pack) => {
        const [ada] = pack.entities;
        if (ada) pack.entities = Array.from({ length: 1_000 }, (_, n) => ({ ...ada, id: `ada-${n}` }));
      },
    ],
    [
      '200,000 aliases of one entity',
      (pack) => {
        const [ada] = pack.entities;
        if (ada) ada.aliases = { en: Array.from({ length: 200_000 }, () => 'Roe') };
      },
    ],
    [
      'a text of a million opened tags',
      (pack) => {
        pack.title.en = '<a'.repeat(1_000_000);
      },
    ],
  ])('%s', (_, breakIt) => {
    const pack = examplePack();
    breakIt(pack);
    const start = performance.now();
    expect(problemsOf(pack).length).toBeGreaterThan(0);
    // Linear work on these takes under a second on a slow machine; the square of them takes minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('checkPack lets through', () => {
  const change = (breakIt: (ada: Entity, elm: Entity, pack: Pack) => void): unknown => {
    const pack = examplePack();
    const [ada, elm] = pack.entities;
    if (ada && elm) breakIt(ada, elm, pack);
    return pack;
  };
  it.each([
    [
      'an alias with one plain owner and one that needs cues',
      change((ada) => ada.aliases?.en?.push({ text: 'Elm', needs: 'context', cues: ['mayor'] })),
    ],
    [
      'an alias that two owners must each be introduced for',
      change((_, elm) => elm.aliases?.en?.push({ text: 'Roe', needs: 'introduction' })),
    ],
    [
      'exact aliases that differ by case',
      change((ada, elm) => {
        ada.aliases?.en?.push({ text: 'US', case: 'exact' });
        elm.aliases?.en?.push({ text: 'us', case: 'exact' });
      }),
    ],
    [
      'an alias that states the rules of the name',
      change((ada) => ada.aliases?.en?.push({ text: 'Ada Roe', not: ['Ada Roe Street'] })),
    ],
    [
      'a claim by a free name',
      change((_, elm) => {
        for (const fact of elm.facts) fact.claimedBy = 'The harbour master';
      }),
    ],
    [
      'asOf level with the article at its precision',
      change((_, elm) => {
        for (const fact of elm.facts.slice(1)) fact.asOf = '2024-06-30';
      }),
    ],
    [
      'a text with < and & that are no HTML',
      change((ada) => {
        ada.description.en = 'R&D; a < b > c; AT&T <3';
      }),
    ],
    [
      'no French where the pack does not speak it',
      change((ada, _, pack) => {
        pack.languages = ['en'];
        delete ada.name.fr;
      }),
    ],
  ])('%s', (_, pack) => expect(problemsOf(pack)).toEqual([]));
});
