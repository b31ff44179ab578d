import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { CONTEXT_LENGTH } from '@/core/annotation/annotation';
import { describe } from '@/core/annotation/describe';
import { locate } from '@/core/annotation/locate';

/** Any UTF-16, lone surrogates too, with repeats likely. */
const anyText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('a', ' ', 'b', '\n', '\ud83d', '\ude00', 'ж', '中', '\u0301'), { maxLength: 400 })
    .map((parts) => parts.join('')),
  fc.lorem({ maxCount: 60 }),
);
const textWithSpan = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .filter(([text]) => text.length > 0)
  .map(([text, a, b]) => {
    const start = a % text.length;
    return { text, start, end: start + 1 + (b % (text.length - start)) };
  });

suite('describe', () => {
  it('keeps the quote as it is, with its company and its place', () => {
    const text = 'In June the two leaders signed a pact in Pyongyang.';
    expect(describe(text, 8, 23)).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'the two leaders',
        prefix: 'In June ',
        suffix: ' signed a pact in Pyongyang.',
      },
      { type: 'TextPositionSelector', start: 8, end: 23 },
    ]);
  });

  it('cuts the company between letters, never within a pair of surrogates', () => {
    const text = `${'😀'.repeat(CONTEXT_LENGTH)}x${'😀'.repeat(CONTEXT_LENGTH)}`;
    const middle = CONTEXT_LENGTH * 2;
    for (const shift of [0, 1]) {
      const padded = `${'y'.repeat(shift)}${text}`;
      const [quote] = describe(padded, middle + shift, middle + shift + 1);
      expect(quote).toMatchObject({ exact: 'x' });
      expect(JSON.stringify(quote)).not.toContain('\\ud');
    }
    const odd = `${'😀'.repeat(100)}z`;
    expect(describe(odd, 199, 200)[0]).toMatchObject({ prefix: expect.stringMatching(/^\ud83d\ude00/u) });
  });

  it('loses a letter of the company where the cut would part it, and no more', () => {
    const company = (text: string, start: number) => {
      const [quote] = describe(text, start, start + 1) as unknown as [{ prefix: string; suffix: string }];
      return [quote.prefix.length, quote.suffix.length];
    };
    const pairs = '😀'.repeat(CONTEXT_LENGTH);
    expect(company(`${pairs}x${pairs}`, CONTEXT_LENGTH * 2)).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH]);
    expect(company(`${pairs}ax${pairs}`, CONTEXT_LENGTH * 2 + 1)).toEqual([
      CONTEXT_LENGTH - 1,
      CONTEXT_LENGTH,
    ]);
    expect(company(`${pairs}xa${pairs}`, CONTEXT_LENGTH * 2)).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH - 1]);
    expect(company('\uffff'.repeat(400), 200)).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH]);
  });

  it('is undone by locate, for every span of every text', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        expect(locate(text, describe(text, start, end))).toEqual({ start, end, certainty: 'exact' });
      }),
      { numRuns: Number(process.env.SOAK ?? process.env.MUTATION_TRIALS ?? 2_000) },
    );
  });
});
