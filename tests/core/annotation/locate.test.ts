import { expect, it, describe as suite } from 'vitest';
import { describe } from '@/core/annotation/describe';
import { likeness } from '@/core/annotation/likeness';
import { locate, locatorOf } from '@/core/annotation/locate';
import { wordsOf } from '@/core/annotation/words-of';
import { articles } from '../../bench/anchoring/articles';
import { EDITS } from '../../bench/anchoring/edits';
import { measure } from '../../bench/anchoring/measure';

const TEXT = [
  'The harbour authority of Elmsworth has taken delivery of a ferry that nobody on its board remembers ordering.',
  'Officials spent the weekend reading contracts from 1987. “We are not against the ferry,” said Ines Harrowgate, “we are against paying for it twice.”',
  'By Monday the vessel had been named, repainted and lent to the rowing club, which had not asked for it.',
].join('\n');

/** What the quote became after an edit: the found text, or null. */
function refound(quote: string, edit: (text: string) => string): string | null {
  const start = TEXT.indexOf(quote);
  const edited = edit(TEXT);
  expect(edited, 'the edit changes something').not.toBe(TEXT);
  const place = locate(edited, describe(TEXT, start, start + quote.length));
  return place && edited.slice(place.start, place.end);
}

suite('locate', () => {
  it.each([
    [
      'text before it',
      'lent to the rowing club',
      (text: string) => `A new lead, put on top.\n${text}`,
      'lent to the rowing club',
    ],
    [
      'a slip corrected',
      'reading contracts from 1987',
      (text: string) => text.replace('contracts', 'contarcts'),
      'reading contarcts from 1987',
    ],
    [
      'its first word changed',
      'Officials spent the weekend reading',
      (text: string) => text.replace('Officials', 'Lawyers'),
      'Lawyers spent the weekend reading',
    ],
    [
      'its last word changed',
      'Officials spent the weekend',
      (text: string) => text.replace('weekend', 'evening'),
      'Officials spent the evening',
    ],
    [
      'a sentence put inside',
      'named, repainted and lent to the rowing club',
      (text: string) => text.replace('repainted', 'repainted (twice, by volunteers)'),
      'named, repainted (twice, by volunteers) and lent to the rowing club',
    ],
    [
      'other quotation marks',
      '“We are not against the ferry,”',
      (text: string) => text.replace(/[“”]/g, '"'),
      '"We are not against the ferry,"',
    ],
    [
      'capitals',
      'taken delivery of a ferry',
      (text: string) => text.toUpperCase(),
      'TAKEN DELIVERY OF A FERRY',
    ],
    [
      'soft hyphens',
      'the rowing club',
      (text: string) => text.replace('rowing', 'row\u00ading'),
      'the row\u00ading club',
    ],
    [
      'its paragraph moved',
      'had been named, repainted',
      (text: string) => text.split('\n').reverse().join('\n'),
      'had been named, repainted',
    ],
    ['a part of a word', 'ating', (text: string) => text.replace('reading', 'rereading'), null],
    [
      'its sentence deleted',
      'Officials spent the weekend reading contracts',
      (text: string) => text.replace(/Officials[^.]*\. /, ''),
      null,
    ],
    [
      'another in its place',
      'we are against paying for it twice',
      (text: string) =>
        text.replace('we are against paying for it twice', 'nothing surprises me in this town'),
      null,
    ],
    [
      'the other of two alike',
      'the ferry',
      (text: string) => text.replace('not against the ferry', 'calm').replace('a ferry', 'the ferry'),
      null,
    ],
  ])('with %s', (_, quote, edit, wanted) => {
    expect(refound(quote, edit)).toBe(wanted);
  });

  it('finds a quote that came without company where it stands once, and long enough to be nothing else', () => {
    const bare = (exact: string) => [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
    const quote = 'a sentence that somebody wrote down';
    const text = `Here is ${quote}. And here is more of it.`;
    const start = text.indexOf(quote);
    expect(locate(text, bare(quote))).toEqual({ start, end: start + quote.length, certainty: 'close' });
    expect(locate(`${text} ${text}`, bare(quote))?.certainty).not.toBe('close');
    expect(locate(text, bare('more of it'))).toBeNull();
  });

  it('tells two passages that are alike apart by their company, and says so where it cannot', () => {
    const twice = 'He said no. Then he left. She said yes. Then he left. They agreed.';
    const second = twice.lastIndexOf('Then he left.');
    const selectors = describe(twice, second, second + 13);
    expect(locate(`At noon: ${twice}`, selectors)).toMatchObject({ start: second + 9 });
    const alike = 'All in favour: none. '.repeat(30);
    const [quote] = describe(alike, 210, 230);
    expect(locate(`- ${alike}`, [quote!])?.certainty).toBe('uncertain');
  });

  it('finds nothing in nothing', () => {
    expect(locate('', describe('a b', 0, 1))).toBeNull();
    expect(locate('some text', [])).toBeNull();
    expect(
      locate('some text', [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }]),
    ).toBeNull();
    expect(
      locate('some text', [{ type: 'TextQuoteSelector', exact: '—', prefix: '…', suffix: '!' }]),
    ).toBeNull();
  });

  it('is quick on a text made to be slow', () => {
    const text = 'a b '.repeat(20_000);
    const find = locatorOf(text);
    const began = performance.now();
    find(describe(`${'b a '.repeat(3_000)}c`, 4_000, 9_001));
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('holds its numbers over articles and kinds of edit (the whole bench: npm run bench -- anchoring)', () => {
    const { tallies } = measure(articles(), EDITS, 4, 1);
    const of = (gone: boolean, what: 'trials' | 'found' | 'wrong') =>
      tallies.filter(({ isGone }) => isGone === gone).reduce((all, tally) => all + tally[what], 0);
    expect(of(false, 'found') / of(false, 'trials')).toBeGreaterThanOrEqual(0.98);
    expect(of(false, 'wrong') / of(false, 'trials')).toBeLessThanOrEqual(0.01);
    // So few trials that one quote with a twin elsewhere is 2 %.
    expect(of(true, 'wrong') / of(true, 'trials')).toBeLessThanOrEqual(0.03);
  });
});

suite('words', () => {
  it('are the same however they are written', () => {
    expect(wordsOf('“The Putin–Kim deal’s…”').forms).toEqual(['the', 'putin', 'kim', 'deal', 's']);
    expect(wordsOf('row\u00ading ﬁne Ｘ').forms).toEqual(['rowing', 'fine', 'x']);
    expect(wordsOf('日本 👍 2024').forms).toEqual(['日', '本', '👍', '2024']);
  });

  it.each([
    ['ferry', 'ferry', 1],
    ['ferry', 'fery', 0.8],
    ['contracts', 'contarcts', 1 - 1 / 9],
    ['on', 'in', 0],
    ['ferry', 'merry', 0.8],
    ['Russia', 'Prussian', 0],
    ['delivery', 'deliberate', 0],
    ['on', 'on', 1],
    ['harbour', 'harboun', 1 - 1 / 7],
    ['harbour', 'hrabour', 1 - 1 / 7],
    ['contracts', 'kontractz', 0],
    ['abcdefgh', 'abdxefgh', 0.75],
    ['abcdefgh', 'abxcefgh', 0.75],
    ['x'.repeat(32), `${'x'.repeat(31)}y`, 1 - 1 / 32],
    ['x'.repeat(33), `${'x'.repeat(32)}y`, 0],
  ] as const)('%s and %s are alike by %d', (a, b, wanted) => {
    expect(likeness(a, b)).toBeCloseTo(wanted, 6);
  });
});
