import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createQuotePrints, standsIn } from '@/core/annotation/quote-prints';

const QUOTE = '“The two ministers agreed – after a night of talks – to meet again in the spring,” she said.';
const AROUND = (text: string) => `Before it stood something else. ${text} And something came after it.`;

const CASES: readonly (readonly [name: string, quote: string, text: string, stands: boolean])[] = [
  ['the same words', QUOTE, QUOTE, true],
  ['amid others', QUOTE, AROUND(QUOTE), true],
  [
    'with other quotation marks, dashes and spaces',
    QUOTE,
    AROUND(QUOTE.replace(/[“”–]/g, '"').replaceAll(' ', '\u00a0')),
    true,
  ],
  ['in capitals and with soft hyphens', QUOTE, AROUND(QUOTE.toUpperCase().replace('MIN', 'M\u00adIN')), true],
  ['letters with accents, composed or not', 'é'.repeat(60), AROUND('é'.repeat(60)).normalize('NFD'), true],
  [
    'a script without spaces',
    '两国部长经过一夜的会谈，'.repeat(5),
    AROUND('两国部长经过一夜的会谈，'.repeat(5)),
    true,
  ],
  ['one word changed', QUOTE, AROUND(QUOTE.replace('spring', 'autumn')), false],
  ['the beginning alone', QUOTE, AROUND(QUOTE.slice(0, 70)), false],
  ['a quote too short to tell', 'The two ministers agreed', AROUND('The two ministers agreed'), false],
  ['the second line of it, which is long enough', `A title\n${QUOTE}`, AROUND(QUOTE), true],
  ['a text that is shorter than a print', QUOTE, 'Short.', false],
  ['nothing', QUOTE, '', false],
];

describe('a quote', () => {
  test.each(CASES)('%s', (_, quote, text, stands) => {
    expect(standsIn(quote, text)).toBe(stands);
    const prints = createQuotePrints();
    prints.put('one', quote);
    if (stands) expect([...prints.find(text)]).toEqual(['one']);
  });

  test('that was changed is found by its new words alone', () => {
    const prints = createQuotePrints();
    prints.put('one', QUOTE);
    prints.put('one', QUOTE.replace('The two', 'These three'));
    expect(prints.find(AROUND(QUOTE)).size).toBe(0);
    expect(prints.find(AROUND(QUOTE.replace('The two', 'These three'))).size).toBe(1);
  });

  test('is found wherever it stands, among others, and wherever it is sure it was found', () => {
    const letter = fc.constantFrom(...'abc é中1,. ');
    const words = (minLength: number, maxLength: number) =>
      fc.array(letter, { minLength, maxLength }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(
        fc.array(words(0, 120), { minLength: 1, maxLength: 8 }),
        words(0, 200),
        words(0, 200),
        (quotes, before, after) => {
          const prints = createQuotePrints();
          for (const [at, quote] of quotes.entries()) prints.put(String(at), quote);
          const text = before + quotes[0] + after;
          const found = prints.find(text);
          for (const [at, quote] of quotes.entries())
            if (standsIn(quote, text)) expect(found).toContain(String(at));
        },
      ),
      { numRuns: 500 },
    );
  });
});
