/** Names with another common meaning need company; descriptions give way to the names in them. */
import { expect, test } from 'vitest';
import { detect } from '../../../core/mention/detect';
import { LEXICON, marksIn } from './small-lexicon';

const WASHINGTON = 'Washington=washington-dc';

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['alone it is anybody', ['They spoke of Washington all night.'], []],
  ['an entity near keeps company', ['China will answer Washington.'], ['China=china', WASHINGTON]],
  ['a cue word', ['The White House said Washington would wait.'], [WASHINGTON]],
  ['a word of place', ['She lives in Washington now.'], [WASHINGTON]],
  ['a dateline', ['WASHINGTON (AP) — It rained.'], ['WASHINGTON=washington-dc']],
  ['a person of that name', ['Denzel Washington met China’s envoy. Washington smiled.'], ['China=china']],
  ['a city in the state', ['A court in Yakima, Washington, heard China’s plea.'], ['China=china']],
  ['a list of states', ['Oregon, Washington and Idaho sued China.'], ['China=china']],
  ['a listed longer name', ['China rejects the Washington Consensus.'], ['China=china']],
  ['in quotes it is a nickname', ['The engine “Washington” left China.'], ['China=china']],
  ['the title of a work is no mention', ['The film “Invasion of China” and the song "Putin" won.'], []],
  ['nor is a ship with the comma that ends its quote', ['The liner “Canada,” left.'], []],
  ['but what somebody said is', ['He said “China.” Asked again: “Japan.”'], ['China=china', 'Japan=japan']],
  ['an acronym with its cue', ['AFP, the news agency, closed.'], ['AFP=agence-france-presse']],
  [
    'an acronym spelled out as another',
    ['The Australian Federal Police (AFP) called the news agency. AFP closed.'],
    [],
  ],
  [
    'an event of its year',
    ['The US presidential election of 2024 tired Biden.'],
    ['US presidential election=us-election-2024'],
  ],
  ['and of another year', ['The US presidential election of 1960 was close.'], []],
  [
    'a name with its article is no description',
    ['Moscow mocked the West.'],
    ['Moscow=moscow', 'the West=the-west'],
  ],
  [
    'a person the article knows',
    ['China held Vladimir Smirnov.'],
    ['China=china', 'Vladimir Smirnov=vladimir-smirnov'],
  ],
  ['a namesake with a calling', ['China held Vladimir Smirnov, a curler.'], ['China=china']],
  [
    'a calling that the pack knows',
    ['Vladimir Smirnov, a photo editor, left China.'],
    ['Vladimir Smirnov=vladimir-smirnov', 'China=china'],
  ],
  [
    'an acronym beside an event is not of its name',
    ['A 2024 US presidential election PAC paid. Then the 2024 US presidential election Fund did.'],
    ['2024 US presidential election=us-election-2024'],
  ],
  [
    'an event whose year stands far from it',
    [`1960 ${'x '.repeat(40)} Biden and the US presidential election, ${'x '.repeat(40)} 1960`],
    ['US presidential election=us-election-2024'],
  ],
  ['a year before it', ['In 1960 Biden slept. The US presidential election came.'], []],
  [
    'one of two years is its own',
    ['In 1960 Biden slept. The US presidential election of 2024 came.'],
    ['US presidential election=us-election-2024'],
  ],
  ['the owner of what is in quotes', ['“China’s” was printed on it, and “Japan”.'], ['China=china']],
  ['a description gives way', ['The invasion of Canada failed.'], ['Canada=canada']],
  [
    'also to a name that is just sure enough',
    ['The invasion of Washington failed.'],
    ['Washington=washington-dc'],
  ],
  [
    'but not to a doubtful one',
    ['The invasion of the West failed.'],
    ['invasion of the West=russo-ukrainian-war'],
  ],
  ['in capitals too', ['WAR ON CANADA FAILS, SAYS JAPAN'], ['CANADA=canada', 'JAPAN=japan']],
  ['unless they are its own', ['The War on Canada failed.'], ['War on Canada=russo-ukrainian-war']],
  ['an event in doubt leaves its place', ['The Canada summit ended.'], ['Canada=canada']],
  ['a description needs two reasons', ['They asked for lethal aid. Congress met.'], []],
  [
    'and with them it is marked',
    ['They asked for lethal aid, and for weapons. Congress met.'],
    ['lethal aid=lethal-aid'],
  ],
  ['a place beside it is company for a place alone', ['China mocked the West.'], ['China=china']],
  ['a word of place says nothing of what is none', ['They live in the West.'], []],
  ['two of one name: whose company is there', ['The ferry left. Elm is far.'], ['Elm=elm-trust']],
  ['or the other’s', ['The harbour is big. Elm is far.'], ['Elm=elm-town']],
  ['with both the first has it', ['The ferry left the harbour. Elm is far.'], ['Elm=elm-trust']],
  [
    'what is listed against the one leaves the other',
    ['The ferry left. The Elm county is far.'],
    ['Elm=elm-trust'],
  ],
  [
    'a calling that the pack knows, before the name',
    ['The photo editor Vladimir Smirnov left China.'],
    ['Vladimir Smirnov=vladimir-smirnov', 'China=china'],
  ],
  ['a ship that begins the text', ['“Canada” left the port.'], []],
  ['what has two words is none', ['He said “North Korea” in the rain.'], ['North Korea=north-korea']],
  ['nor is a known surname', ['They call him “Putin” here.'], ['Putin=vladimir-putin']],
  [
    'an acronym spelled out as another in another passage',
    ['The Australian Federal Police met.', 'It called the news agency. AFP closed.'],
    [],
  ],
  [
    'one spelled out as itself, without its hyphen',
    ['Agence France Presse (AFP) is a news agency.'],
    ['Agence France Presse=agence-france-presse', 'AFP=agence-france-presse'],
  ],
  [
    'one of two that the pack knows is who is spelled out',
    ['The Caribbean Banking Company is big. The radio said CBC closed.'],
    ['Caribbean Banking Company=caribbean-banking', 'CBC=caribbean-banking'],
  ],
  [
    'two letters stand for half the language',
    ['An Apple Pie fed the news agency. AP closed.'],
    ['AP=associated-press'],
  ],
];

test.each(CASES)('%s', (_, passages, marks) => {
  expect(marksIn(passages)).toEqual(marks);
});

test('a mention says why', () => {
  const passages = [{ text: 'Kim Jong Un spoke.' }, { text: 'Kim left. China will answer Washington.' }];
  const whys = detect(passages, LEXICON, { language: 'en' }).map((mention) => mention.why);
  expect(whys).toEqual([
    { kind: 'name' },
    { kind: 'introduced', by: 'Kim Jong Un' },
    { kind: 'name' },
    { kind: 'company', with: ['Kim Jong Un', 'China'] },
  ]);
});

test('a higher threshold marks less', () => {
  const passages = [{ text: 'China will answer Washington.' }];
  expect(
    detect(passages, LEXICON, { language: 'en', threshold: 0.9 }).map((mention) => mention.entity),
  ).toEqual(['china']);
});
