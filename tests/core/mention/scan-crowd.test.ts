/** Many names under way at once: what is remembered of them finds what the slow reference finds. */
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../core/mention/scan';
import { openLexicon } from '../../../core/pack/lexicon';
import { compileLexicon } from '../../../core/pack/lexicon-compile';
import { chance } from './random';
import { scanSlowly } from './reference-scan';

/** Lexicons to try: a second's worth, or a tenth of what SOAK says. */
const LEXICONS = Number(process.env.SOAK ?? process.env.MUTATION_TRIALS ?? 600) / 10;

const rule = { languages: ['en'], needs: 'nothing', cues: [], not: [] } as const;
const lexiconOf = (texts: readonly string[], exact: (text: string) => boolean) => {
  const aliases = texts.map((text) => ({ ...rule, text, exact: exact(text) }));
  const entities = [{ id: 'e', type: 'person', name: 'x', aliases, cues: [], related: [] }] as const;
  return openLexicon(compileLexicon(entities));
};

describe('names that share all their beginnings', () => {
  it('are found as the reference finds them, in text after text', { timeout: 3_600_000 }, () => {
    for (let seed = 1; seed <= LEXICONS; seed++) {
      const random = chance(seed);
      const words = (most: number): string =>
        Array.from({ length: 1 + random.below(most) }, () =>
          random.pick(['A', 'A', 'A', 'A', 'a', 'B']),
        ).join(' ');
      const lexicon = lexiconOf(
        Array.from({ length: 24 }, () => words(20)),
        (text) => text.length % 3 === 0,
      );
      const scanner = createScanner(lexicon);
      for (let n = 0; n < 6; n++) {
        const text = words(120).replace(/ /g, () =>
          random.pick([' ', ' ', ' ', ' ', ' ', '-', ', ', ' ’', '\u00ad ']),
        );
        expect(scanner.scan(text), `seed ${seed}: ${text}`).toEqual(scanSlowly(text, lexicon));
      }
    }
  });

  it('are forgotten and found again where there are more of them than are remembered', () => {
    const random = chance(7);
    const word = (n: number): string => `W${n % 40}`;
    const names = Array.from({ length: 30 }, (_, n) => `${'A '.repeat(9 + (n % 12))}${word(n)}`);
    const lexicon = lexiconOf(names, () => false);
    const scanner = createScanner(lexicon);
    const parts: string[] = [];
    while (parts.length < 40_000)
      parts.push(
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        'A',
        word(random.below(40)),
        `x${parts.length}`,
      );
    const text = parts.join(' ');
    const found = scanner.scan(text);
    expect(found).toEqual(createScanner(lexicon).scan(text));
    expect(found.length).toBeGreaterThan(400);
    for (const { start, end, alias } of found) expect(text.slice(start, end)).toBe(lexicon.alias(alias).text);
  });
});
