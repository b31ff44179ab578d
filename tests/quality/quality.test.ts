/** Detection reaches its marks on every set that is there. */
import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../scripts/detect/bundled-lexicon';
import { scoreSet } from './score';
import { isPresent, linesOf, SETS } from './sets';

const lexicon = bundledLexicon();

describe('quality of detection', () => {
  for (const set of SETS) {
    test.skipIf(!isPresent(set))(
      `${set.name}: ${set.measure} at least ${set.atLeast}`,
      { timeout: 120_000 },
      () => {
        const scored = scoreSet(set, lexicon);
        const wrong = scored.falsePositives.map((each) => `wrong ${each.slug}: ${each.ctx}`);
        const missed = scored.misses.map((each) => `missed ${each.slug}: ${each.ctx}`);
        expect(100 * scored.lenient[set.measure], [...wrong, ...missed].join('\n')).toBeGreaterThanOrEqual(
          set.atLeast,
        );
      },
    );
  }

  test('our own set holds at least 300 passages, half of them kept aside, 40 in French', () => {
    const own = SETS.filter((set) => set.name.startsWith('own'));
    const lines = own.map((set) => linesOf(set).map((line) => JSON.parse(line) as { lang: string }));
    const all = lines.flat();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(lines[1]?.length ?? 0).toBeGreaterThanOrEqual(150);
    expect(all.filter((line) => line.lang === 'fr').length).toBeGreaterThanOrEqual(40);
  });
});
