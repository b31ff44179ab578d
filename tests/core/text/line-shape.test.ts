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
