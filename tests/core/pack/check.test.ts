import { describe, expect, it } from 'vitest';
import { checkPack } from '@/core/pack/check';
import type { Entity, Pack } from '@/core/pack/schema';
import type { Broken } from './broken-row';
import { RULES } from './broken-rules';
import { SHAPE } from './broken-shapes';
import { examplePack } from './example-pack';

const problemsOf = (value: unknown) => {
  const check = checkPack(value);
  return check.ok ? [] : check.problems;
};

describe('checkPack', () => {
  it('lets a good pack through unchanged', () => {
    const check = checkPack(examplePack());
    expect(check).toEqual({ ok: true, pack: examplePack() });
  });

  it.each(SHAPE)('refuses the shape: %s', (_, breakIt, path, reason) => {
    const pack: Broken = examplePack();
    breakIt(pack);
    expect(problemsOf(pack)).toMatchObject([{ path, reason }]);
  });

  // Found, and maybe not alone: a broken rule may break another one with it.
  it.each(RULES)('refuses: %s', (_, breakIt, path, reason) => {
    const pack: Broken = examplePack();
    breakIt(pack);
    expect(problemsOf(pack)).toContainEqual({ path, reason });
  });

  it.each([
    ['null', null],
    ['an array', []],
    ['a text', 'pack'],
    ['a number', 7],
    ['nothing', undefined],
  ])('refuses %s', (_, value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });
});

describe('checkPack stays quick and standing', () => {
  it.each<[string, (pack: Pack) => void]>([
    [
      'an alias owned by 1,000 entities',
      (pack) => {
        const [ada] = pack.entities;
        if (ada) pack.entities = Array.from({ length: 1_000 }, (_, n) => ({ ...ada, id: `ada-${n}` }));
      },
    ],
    [
      '200,000 aliases of one entity',
      (pack) => {
        const [ada] = pack.entities;
        if (ada) ada.aliases = { en: Array.from({ length: 200_000 }, () => 'Roe') };
      },
    ],
    [
      'a text of a million opened tags',
      (pack) => {
        pack.title.en = '<a'.repeat(1_000_000);
      },
    ],
  ])('%s', (_, breakIt) => {
    const pack = examplePack();
    breakIt(pack);
    const start = performance.now();
    expect(problemsOf(pack).length).toBeGreaterThan(0);
    // Linear work on these takes under a second on a slow machine; the square of them takes minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('checkPack lets through', () => {
  const change = (breakIt: (ada: Entity, elm: Entity, pack: Pack) => void): unknown => {
    const pack = examplePack();
    const [ada, elm] = pack.entities;
    if (ada && elm) breakIt(ada, elm, pack);
    return pack;
  };
  it.each([
    [
      'an alias with one plain owner and one that needs cues',
      change((ada) => ada.aliases?.en?.push({ text: 'Elm', needs: 'context', cues: ['mayor'] })),
    ],
    [
      'an alias that two owners must each be introduced for',
      change((_, elm) => elm.aliases?.en?.push({ text: 'Roe', needs: 'introduction' })),
    ],
    [
      'exact aliases that differ by case',
      change((ada, elm) => {
        ada.aliases?.en?.push({ text: 'US', case: 'exact' });
        elm.aliases?.en?.push({ text: 'us', case: 'exact' });
      }),
    ],
    [
      'an alias that states the rules of the name',
      change((ada) => ada.aliases?.en?.push({ text: 'Ada Roe', not: ['Ada Roe Street'] })),
    ],
    [
      'a claim by a free name',
      change((_, elm) => {
        for (const fact of elm.facts) fact.claimedBy = 'The harbour master';
      }),
    ],
    [
      'asOf level with the article at its precision',
      change((_, elm) => {
        for (const fact of elm.facts.slice(1)) fact.asOf = '2024-06-30';
      }),
    ],
    [
      'a text with < and & that are no HTML',
      change((ada) => {
        ada.description.en = 'R&D; a < b > c; AT&T <3';
      }),
    ],
    [
      'no French where the pack does not speak it',
      change((ada, _, pack) => {
        pack.languages = ['en'];
        delete ada.name.fr;
      }),
    ],
  ])('%s', (_, pack) => expect(problemsOf(pack)).toEqual([]));
});
