/** How a line uses capitals. */
import { expect, test } from 'vitest';
import { type LineShape, lineShape } from '../../../core/text/line-shape';

const ROW =
  'Leader Blames Rival, Alliance Ambitions for Harbour Conflict; Minister Grouses about Tariffs While Hosting Joint Press Conference; Displays of Force Show Rebels Unbowed; Voters See Bleak Outcomes from Phone Call. Aired 12-12:45a ET';
const NAMES =
  'Anna Brown, Carl Doe, Eva Frank, Gustav Holm, Ida Jensen, Karl Lund, Maria Nilsen, Olga Peters, ';

const CASES: readonly (readonly [string, LineShape, string])[] = [
  ['a sentence', 'sentence', 'The minister left for the harbour on Monday.'],
  ['a headline', 'title', 'Minister Leaves for the Northern Harbour'],
  ['a sentence of names ends with its full stop', 'sentence', 'Anna Brown Met Carl Doe.'],
  ['capitals', 'caps', 'MINISTER LEAVES FOR HARBOUR'],
  ['one acronym is no line of capitals', 'sentence', 'NATO'],
  ['a row of headlines', 'title', ROW],
  [
    'long prose',
    'sentence',
    'The minister left for the harbour on Monday, and nobody saw him there again. '.repeat(4),
  ],
  ['a long list of names', 'sentence', NAMES.repeat(3)],
  [
    'a long table',
    'sentence',
    'Brown (Norway) 10.16 Jensen (Denmark) 10.22 Nilsen (Sweden) 10.31 '.repeat(4),
  ],
  ['long capitals', 'caps', 'MINISTER LEAVES FOR HARBOUR, NOBODY SEES HIM '.repeat(10)],
  [
    'capitals that go over into prose',
    'sentence',
    `${'MINISTER LEAVES FOR HARBOUR, NOBODY SEES HIM '.repeat(10)}The minister left for the harbour.`,
  ],
];

test.each(CASES)('%s: %s', (_, shape, line) => {
  expect(lineShape(line)).toBe(shape);
});

test('a heading needs fewer capitals to be a headline', () => {
  const line = 'Minister Leaves Harbour for the cold North';
  expect([lineShape(line), lineShape(line, true)]).toEqual(['sentence', 'title']);
});

/** A line of so many long words with a capital, and so many without, of a length where it is given. */
function wordsOf(capitals: number, small: number, word: string, length = 0): string {
  const words = [...new Array(small).fill(word.toLowerCase()), ...new Array(capitals).fill(word)].join(' ');
  return words + 'x'.repeat(Math.max(0, length - words.length));
}
const [SHORT, LONG] = ['Word', 'Harbourmaster'];

test.each<[why: string, LineShape, string, heading?: boolean]>([
  ['17 capitals of 20 words', 'title', wordsOf(17, 3, SHORT)],
  ['16 of 19', 'sentence', wordsOf(16, 3, SHORT)],
  ['three of four in a heading', 'title', wordsOf(3, 1, SHORT), true],
  ['five of seven in a heading', 'sentence', wordsOf(5, 2, SHORT), true],
  ['four words', 'title', wordsOf(4, 0, SHORT)],
  ['three words', 'sentence', wordsOf(3, 0, SHORT)],
  ['three words in a heading', 'title', wordsOf(3, 0, SHORT), true],
  ['two words in a heading', 'sentence', wordsOf(2, 0, SHORT), true],
  ['three words that a small one joins', 'title', 'Washington Braces for Shutdown'],
  ['three words that “of” joins', 'sentence', 'Bank of Nova Scotia'],
  ['eight digits', 'title', `${wordsOf(4, 0, SHORT)} 12345678`],
  ['nine digits', 'sentence', `${wordsOf(4, 0, SHORT)} 123456789`],
  ['a row with 17 capitals of 20 words', 'title', wordsOf(17, 3, LONG)],
  ['a row with 16 of 19', 'sentence', wordsOf(16, 3, LONG)],
  ['a row with three commas to 25 words', 'title', `${wordsOf(25, 0, LONG)},,,`],
  ['a row with four', 'sentence', `${wordsOf(25, 0, LONG)},,,,`],
  ['a row with ten digits to 20 words', 'title', `${wordsOf(20, 0, LONG)} 1234567890`],
  ['a row with eleven', 'sentence', `${wordsOf(20, 0, LONG)} 12345678901`],
  ['a row that ends with a full stop', 'title', `${ROW}.`],
  ['200 units, one headline with too many digits', 'sentence', `${wordsOf(20, 0, SHORT, 190)} 123456789`],
  ['201, a row with as many', 'title', `${wordsOf(20, 0, SHORT, 191)} 123456789`],
  ['200 units, a headline with four small words in a row', 'title', wordsOf(24, 4, SHORT, 200)],
  ['201, prose', 'sentence', wordsOf(24, 4, SHORT, 201)],
  ['capitals with one small word', 'caps', 'THE WHITE HOUSE AND THE KREMLIN DECIDED TO WAIT now'],
  ['and a full stop', 'sentence', 'THE WHITE HOUSE AND THE KREMLIN DECIDED TO WAIT now.'],
  ['200 units of them', 'sentence', `THE KREMLIN WAITS now ${'X'.repeat(177)}.`],
  ['a small letter to ten capitals', 'caps', 'ABCDE ABCDE ABCDE ABCDE ab'],
  ['more of them', 'title', 'ABCDE ABCDE ABCDE ABCDE abc'],
  ['a sentence with two acronyms in a row', 'sentence', 'Envoys of the US NATO likes met today'],
])('%s: %s', (_, shape, line, heading) => {
  expect(lineShape(line, heading)).toBe(shape);
});
