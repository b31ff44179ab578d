/** Packs of a good shape that break one of the rules. */
import { ADA, ELM, type Row } from './broken-row';

/** A broken rule may break another one with it (an id reused takes the old id away). */
export const RULES: Row[] = [
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
