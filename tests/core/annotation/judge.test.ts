/** The figures of the verdict, as they were fitted: who fits them anew (npm run bench -- anchoring) writes them anew. */
import { describe, expect, test } from 'vitest';
import { judge } from '@/core/annotation/judge';
import { meetingOf } from './quotes';

describe('the verdict', () => {
  const verdict = (marked: string, text: string) => {
    const { score, certainty } = judge(...meetingOf(marked, text));
    return `${score.toFixed(2)} ${certainty}`;
  };
  const rest = ' and then nothing else of note was said by anybody on that long grey day in the town';
  test.each<[string, string, string, string]>([
    [
      'as it was',
      'Ines met |the harbour master| at nine',
      `Ines met the harbour master at nine${rest}`,
      '7.19 close',
    ],
    [
      'one side gone',
      'Ines met |the harbour master| at nine',
      `Ines met the harbour master${rest}`,
      '2.56 close',
    ],
    [
      'other side gone',
      'Ines met |the harbour master| at nine',
      `the harbour master at nine${rest}`,
      '2.56 close',
    ],
    [
      'its company gone',
      'Ines met |the harbour master| at nine',
      `so the harbour master${rest}`,
      '-2.86 null',
    ],
    [
      'a word another',
      'Ines met |the harbour master| at nine',
      `Ines met the harbour mistress at nine${rest}`,
      '2.44 uncertain',
    ],
    [
      'two words others',
      'Ines met |the harbour master| at nine',
      `Ines met a town master at nine${rest}`,
      '1.56 null',
    ],
    [
      'words put in',
      'Ines met |the harbour master| at nine',
      `Ines met the good old harbour master at nine${rest}`,
      '2.48 close',
    ],
    [
      'words between',
      'Ines met |the harbour master| at nine',
      `Ines met in a dim room with no door the harbour master at nine${rest}`,
      '5.28 close',
    ],
    [
      'it twice',
      'Ines met |the harbour master| at nine',
      `Ines met the harbour master at nine${rest} the harbour master`,
      '3.57 close',
    ],
    ['a common one', 'a |the| a', `a the a the a the a${rest}`, '-7.70 null'],
  ])('%s', (_, marked, text, wanted) => {
    expect(verdict(marked, text)).toBe(wanted);
  });
});
