import { describe, expect, it } from 'vitest';
import { PACK_ALIASES_MAX, PACK_BYTES_MAX, PACK_ENTITIES_MAX } from '@/core/pack/stream/limits';
import { placedLine } from '@/core/pack/stream/place';
import { createPackReader } from '@/core/pack/stream/read-pack';
import { checkPackFile, TooBig } from '@/entrypoints/options/pack-file';

const HEAD =
  '{"format":1,"id":"many","version":"1.0.0","title":{"en":"Many"},"authors":[],"licence":"CC0-1.0","languages":["en"],"articles":[],"entities":[\n';

/** An entity as a line of a file, with so many aliases, all of them different. */
function entityLine(n: number, aliases: number): string {
  const id = `q${String(n).padStart(8, '0')}`;
  const more = Array.from({ length: aliases }, (_, at) => `"Alias ${n} of ${at}"`).join();
  const names = aliases > 0 ? `"aliases":{"en":[${more}]},` : '';
  return `{"id":"${id}","type":"person","name":{"en":"Name ${n}"},${names}"description":{"en":"D"},"descriptionFrom":"general","facts":[{"text":{"en":"Fact ${n}."},"from":"general"}]}`;
}

/** The first problem of a file that is made while it is read, so that no test holds it. */
function problemOf(entities: number, aliases: number): { problem: string | undefined; stopped: boolean } {
  const reader = createPackReader();
  const hear = (text: string) => {
    for (const _ of reader.read(text));
  };
  hear(HEAD);
  for (let n = 0; n < entities && !reader.isStopped(); n++)
    hear(`${n === 0 ? '' : ',\n'}${entityLine(n, aliases)}`);
  hear(']}');
  for (const _ of reader.end());
  const [first] = reader.problems.first;
  return { problem: first && placedLine(first), stopped: reader.isStopped() };
}

describe('limits of a pack', () => {
  it('64 aliases an entity, no more', () => {
    expect(problemOf(1, 64).problem).toBeUndefined();
    expect(problemOf(1, 65).problem).toBe('line 2, entities[0].aliases: 65 aliases are over 64');
  });

  it('a million names and aliases: the one behind them ends the reading', () => {
    const each = 65;
    expect(problemOf(Math.ceil((PACK_ALIASES_MAX + 1) / each), each - 1)).toEqual({
      problem: `line 15386, entities[15384]: there are over ${PACK_ALIASES_MAX} names and aliases`,
      stopped: true,
    });
  }, 180_000);

  // Half a million entities are a minute on a busy machine.
  it.runIf(process.env.SOAK)(
    'half a million entities: the one behind them ends the reading',
    () => {
      expect(problemOf(PACK_ENTITIES_MAX + 1, 0)).toEqual({
        problem: `line 500002, entities[500000]: there are over ${PACK_ENTITIES_MAX} entities`,
        stopped: true,
      });
    },
    600_000,
  );

  it('200 MB: a larger file is refused by its size, before a byte of it is read', async () => {
    const file = { size: PACK_BYTES_MAX + 1 } as File;
    const { signal } = new AbortController();
    await expect(checkPackFile(file, signal, () => {})).rejects.toBeInstanceOf(TooBig);
  });
});
