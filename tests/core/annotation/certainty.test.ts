/** How sure a place is said to be: by what company is the same on either side, by where the quote was, and by what else is like it. */
import { expect, describe as suite, test } from 'vitest';
import type { Selector } from '@/core/annotation/annotation';
import { describe } from '@/core/annotation/describe';
import { type Certainty, locate } from '@/core/annotation/locate';

/** A quote with its company, and where it stood, if that is known. */
const quoted = (prefix: string, exact: string, suffix: string, start?: number): Selector[] => [
  ...(start === undefined
    ? []
    : [{ type: 'TextPositionSelector' as const, start, end: start + exact.length }]),
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];
const placed = (text: string, selectors: Selector[]): [number, Certainty] | null => {
  const place = locate(text, selectors);
  return place && [place.start, place.certainty];
};

suite('letter for letter', () => {
  const alone = 'We said: yes. They left.';
  const twice = 'We said: yes. They left. We said: yes. They left.';
  test.each<[what: string, text: string, selectors: Selector[], place: [number, Certainty] | null]>([
    ['where it was', alone, quoted('said: ', 'yes', '. They', 9), [9, 'exact']],
    ['elsewhere, in all its company', `Oh. ${alone}`, quoted('said: ', 'yes', '. They', 9), [13, 'exact']],
    ['with its like elsewhere, where it was', twice, quoted('said: ', 'yes', '. They', 34), [34, 'exact']],
    ['one of two like it, not where it was', twice, quoted('said: ', 'yes', '. They', 10), [9, 'uncertain']],
    ['one of two like it, nobody knows where', twice, quoted('said: ', 'yes', '. They'), [9, 'uncertain']],
    ['company on one side alone, as it had', 'Yes. They left.', quoted('', 'Yes', '. They'), [0, 'exact']],
    ['no company, as it had, where it was', 'Yes.', quoted('', 'Yes.', '', 0), [0, 'exact']],
    ['no company, as it had, elsewhere', 'No. Yes.', quoted('', 'Yes.', '', 0), null],
    ['no company, as it had, nobody knows where', 'Yes.', quoted('', 'Yes.', ''), null],
  ])('%s', (_, text, selectors, place) => {
    expect(placed(text, selectors)).toEqual(place);
  });

  // Words would not find a quote of one letter: what is found is found by the letters of its company.
  const [left, right] = [
    'alpha beta gamma delta kkkk mmmmmm nnnnnn oo',
    'pp qqqqqq rrrrrr kkkk epsilon zeta eta',
  ];
  const kept = (before: number, after: number) =>
    `zz yy ${left.slice(left.length - before)}X${right.slice(0, after)} uu vv`;
  test.each<[before: number, after: number, certainty: Certainty | null]>([
    [16, 16, 'close'],
    [20, 20, 'close'],
    [15, 17, null],
    [17, 15, null],
    [0, 38, null],
    [44, 0, null],
  ])('%i letters of its company before it, %i behind it', (before, after, certainty) => {
    expect(placed(kept(before, after), quoted(left, 'X', right))).toEqual(
      certainty && [6 + before, certainty],
    );
  });

  test('little company is all that there may be on the side where the article ends', () => {
    const [long, rest] = ['pp qqqqqq rrrrrr kkkk epsilon zeta', ' eta theta'];
    expect(placed(`a X${long} uu`, quoted('a ', 'X', long + rest))).toEqual([2, 'close']);
    expect(placed(`uu ${long}X a`, quoted(rest + long, 'X', ' a'))).toEqual([37, 'close']);
    // The same letters, and no word that is: 32 of them tell enough, 31 do not.
    const behind = (same: number) => ` ${'p'.repeat(same - 1)}zz`;
    const selectors = quoted('', 'X', ` ${'p'.repeat(40)}`);
    expect(placed(`X${behind(32)}`, selectors)).toEqual([0, 'close']);
    expect(placed(`X${behind(31)}`, selectors)).toBeNull();
  });

  test('one of two with as much of its company left', () => {
    const place = `${kept(16, 16)} and ${kept(16, 16)}`;
    expect(placed(place, quoted(left, 'X', right))).toEqual([22, 'uncertain']);
    expect(placed(`${kept(16, 16)} and ${kept(16, 20)}`, quoted(left, 'X', right))).toEqual([72, 'close']);
  });
});

suite('a quote that came without company', () => {
  const quote = 'a sentence that somebody wrote it';
  test.each<[what: string, text: string, selectors: Selector[], certainty: Certainty | undefined]>([
    ['long enough', `Oh: ${quote}.`, quoted('', quote.slice(1), ''), 'close'],
    ['too short', `Oh: ${quote}.`, quoted('', quote.slice(2), ''), undefined],
    ['where it was', `Oh: ${quote}.`, quoted('', quote, '', 4), 'exact'],
    ['where it was, and elsewhere', `Oh: ${quote}. ${quote}`, quoted('', quote, '', 4), 'exact'],
    ['it had company, now gone', `Oh: ${quote}.`, quoted('and that is ', quote, ' of us today'), undefined],
  ])('%s', (_, text, selectors, certainty) => {
    expect(locate(text, selectors)?.certainty).toBe(certainty);
  });
});

suite('word by word', () => {
  const about =
    'The harbour authority took a ferry that nobody ordered. The board was told on Monday, by letter. ';

  test('of places that speak for themselves as much, the nearest to where it was', () => {
    const edited = about.replace('nobody', 'no one').repeat(4);
    const selectors = (start: number) =>
      quoted(
        'The harbour authority took ',
        'a ferry that nobody ordered',
        '. The board was told on Monday, by letter.',
        start,
      );
    for (const nth of [0, 1, 2, 3])
      for (const off of [-20, 20]) {
        const start = 27 + nth * about.length;
        expect(placed(edited, selectors(start + off)), `${nth} ${off}`).toEqual([start, 'uncertain']);
      }
  });

  test('a place whose words changed, before one with a whole list put into it', () => {
    const [before, after] = [
      'The harbour authority of Elmsworth took ',
      '. The board was told on Monday, by letter.',
    ];
    const list = Array.from({ length: 40 }, (_, nth) => `n${nth}`).join(' ');
    const torn = `${before}a ferry (${list}) that nobody ordered${after}`;
    const changed = `${before}a ferry that none wanted${after}`;
    const selectors = quoted(before, 'a ferry that nobody ordered', after);
    expect(placed(`${torn} ${changed}`, selectors)).toEqual([torn.length + 1 + before.length, 'uncertain']);
    expect(placed(torn, selectors)).toEqual([before.length, 'close']);
  });

  test('a part of a word of which nothing is left is nowhere', () => {
    const text = 'They saw abcdefgh at sea on a Monday. They lay, not far.';
    expect(locate(text.replace('d', ''), describe(text, 12, 13))).toBeNull();
  });
});
