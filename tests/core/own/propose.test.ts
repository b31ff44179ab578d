import { describe, expect, it } from 'vitest';
import type { TextQuoteSelector } from '@/core/annotation/annotation';
import { describe as describeText } from '@/core/annotation/describe';
import { propose } from '@/core/own/propose';

const around = (exact: string, prefix = '', suffix = '') => propose({ exact, prefix, suffix });

describe('what a card is filled with', () => {
  it.each([
    ['Ada Roe', 'person'],
    ['Ludwig van Beethoven', 'person'],
    ['Harbour University', 'organization'],
    ['EHT', 'organization'],
    ['Treaty of Elm', 'agreement'],
    ['Elm Summit', 'event'],
    ['Elm River', 'place'],
    ['blue ferry', 'concept'],
  ])('%s is guessed to be: %s', (name, type) => expect(around(name).type).toBe(type));

  it('has the surname of a person as a part of the name, and an acronym in brackets letter by letter', () => {
    expect(around('Ada Roe').aliases).toEqual([{ text: 'Roe', part: true }]);
    expect(around('Elm Harbour Trust', 'The ', ' (EHT) bought a ferry.')).toMatchObject({
      type: 'organization',
      aliases: [{ text: 'EHT', exact: true }],
    });
  });

  it.each([
    ['“Ada Roe”,', 'Ada Roe'],
    ['  Ada\n Roe ', 'Ada Roe'],
    ['Ada Roe’s', 'Ada Roe'],
    ['Nobody in the whole town had asked for it at all.', ''],
  ])('cleans %j to %j', (exact, name) => expect(around(exact).name).toBe(name));

  it.each([
    ['Roe', 'It rained. Dr. Ada ', ' left at 5. She ran.', 'Dr. Ada Roe left at 5.'],
    ['Roe', 'A heading\nAda ', ' left\nNext', 'Ada Roe left'],
    ['Ada Roe left.', 'It rained. ', ' She ran.', 'Ada Roe left.'],
    ['Roe', '彼は来た。Ada ', 'が去った。次の日。', 'Ada Roeが去った。'],
    ['Roe', '', ' met Mr. Elm. She ran.', 'Roe met Mr. Elm.'],
  ])('the sentence around %j', (exact, prefix, suffix, quote) =>
    expect(around(exact, prefix, suffix).quote).toBe(quote),
  );

  it.each([
    ['Mrs Roe met Kim Jong Un there.', 'It rained. ', ' She ran.', ['Kim Jong Un'], '', true],
    ['met Kim Jong Un there.', 'Mrs Roe ', '', ['Kim Jong Un'], 'met Kim Jong Un there', true],
    ['Elm signed', '', ' it.', ['Elm'], 'Elm signed', true],
    ['金正恩来了。', '', '', ['金正恩'], '', true],
    // Nothing to add a fact to, and yet no name.
    ['She ran to Ada.', '', '', [], '', true],
    ['Elm river.', 'They swam in the ', '', [], 'Elm river', false],
    ['Kim Jong Un.', 'He met ', '', ['Kim Jong Un'], 'Kim Jong Un', false],
    ['Ada Roe.', '', '', ['Ada Roe'], 'Ada Roe', false],
    ['blue ferry', 'The ', ' left.', ['blue ferry'], 'blue ferry', false],
    ['Putin’s Bank of the East', '', ' fell.', ['Putin'], 'Putin’s Bank of the East', false],
    ['Bashar al-Assad', '', ' left.', ['Assad'], 'Bashar al-Assad', false],
  ])(
    '%j behind %j and before %j, where %j is known: named %j, a fact: %j',
    (exact, prefix, suffix, known, name, isFact) =>
      expect(propose({ exact, prefix, suffix }, '', known)).toMatchObject({ name, isFact }),
  );

  it('takes in what the article calls it, and offers what it may', () => {
    const article =
      'Volodymyr Zelenskyy came.\nVolodymyr Zelensky left, Volodymyr-Zelenskyy said. Zelenskyy!';
    expect(propose({ exact: 'Volodymyr Zelenskyy', prefix: '', suffix: ' came.' }, article)).toMatchObject({
      aliases: [{ text: 'Zelenskyy', part: true }, { text: 'Volodymyr-Zelenskyy' }],
      offered: [{ text: 'Volodymyr Zelensky' }],
    });
    expect(
      propose({ exact: 'Xi Jinping', prefix: '', suffix: '' }, 'Xi Jinping came. Xi left.').aliases,
    ).toEqual([{ text: 'Xi', part: true }]);
    // The acronym behind the name is not told twice.
    expect(
      propose({ exact: 'Elm Trust', prefix: '', suffix: ' (ET) met.' }, 'The Elm Trust (ET) met.').aliases,
    ).toEqual([{ text: 'ET', exact: true }]);
  });
});

describe('the sentence around a name in a long article', () => {
  const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');
  /** The proposal for the name as an annotation would describe it there. */
  const quoteOf = (article: string, exact: string, known = article) => {
    const readable = article.replaceAll('\uFFFC', ' ');
    const start = readable.indexOf(exact);
    const [{ prefix, suffix }] = describeText(readable, start, start + exact.length) as [TextQuoteSelector];
    return propose({ exact, prefix, suffix }, known).quote;
  };

  it('is whole, however far it goes on', () => {
    const sentence = `Ada Roe, ${words(60)}, left the\uFFFC town.`;
    expect(quoteOf(`It rained. ${sentence} She ran.\nNext.`, 'Ada Roe')).toBe(sentence.replace('\uFFFC', ''));
    const behind = `In ${words(60)} lived Ada Roe.`;
    expect(quoteOf(`It rained. ${behind} She ran.`, 'Ada Roe')).toBe(behind);
  });

  it('is cut between words, and says so, where a fact has no room for it', () => {
    const quote = quoteOf(`It rained. The ${words(300)} Ada Roe ${words(300, 'more')}.`, 'Ada Roe');
    expect(quote).toMatch(/^\[…\] word (?:word )+Ada Roe (?:more )+\[…\]$/);
    expect(quote.length).toBeGreaterThan(980);
    expect(quote.length).toBeLessThanOrEqual(1_000);
    const chosen = words(400, 'chosen');
    expect(quoteOf(`The ${chosen} ones.`, chosen)).toMatch(/^\[…\] chosen (?:chosen )+\[…\]$/);
    expect(quoteOf(`No spaces: ${'x'.repeat(3_000)}`, 'No').length).toBeLessThanOrEqual(1_000);
  });

  it('is cut between words, and says so, where its article is not known so far', () => {
    const article = `The ${words(60)} Ada Roe ${words(60, 'more')}.`;
    expect(quoteOf(article, 'Ada Roe', '')).toMatch(/^\[…\] word (?:word )+Ada Roe (?:more )+\[…\]$/);
  });
});
