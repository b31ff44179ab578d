import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from '@/core/pack/columns';
import { openPack } from '@/core/pack/shipped';
import { shipPack } from '@/knowledge/compile/ship';
import { examplePack } from './example-pack';

const RUNS = Number(process.env.SOAK ?? 300);

/** A value as it is after a trip through a JSON text. */
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('columns', () => {
  it('write each key once and each repeated value once', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, colour: 'a long name of a colour' }));
    expect(toColumns(rows, [['colour', 'id']])).toEqual({
      shapes: [['colour', 'id']],
      columns: [[{ of: ['a long name of a colour'], at: [] }, ['a', 'b', 'c', 'd']]],
      root: [0, 0, 0, 0],
    });
  });

  it('give any JSON without nulls back, whatever the families', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('tree'), { noNullPrototype: true }),
      ),
    }));
    const families = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 3 });
    fc.assert(
      fc.property(tree, families, (value, shapes) => {
        expect(fromColumns(throughText(toColumns(value, shapes)) as ReturnType<typeof toColumns>)).toEqual(
          value,
        );
      }),
      { numRuns: RUNS, seed: 1950 },
    );
  });
});

describe('openPack', () => {
  it('gives the shipped pack back, with the inverses of its relations', () => {
    const pack = examplePack();
    const written = structuredClone(pack);
    for (const entity of written.entities) if (entity.id === 'port-elm') delete entity.relations;
    expect(openPack(throughText(shipPack(written)) as ReturnType<typeof shipPack>)).toEqual(pack);
  });
});
