import { describe, expect, it } from 'vitest';
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
    ['Roe', 'of the town, Ada ', ' who', 'of the town, Ada Roe who'],
  ])('the sentence around %j', (exact, prefix, suffix, quote) =>
    expect(around(exact, prefix, suffix).quote).toBe(quote),
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
