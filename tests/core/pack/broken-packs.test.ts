import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '@/core/pack/check';
import { examplePack } from './example-pack';

/** Broken packs per property: 300 in every run, 10,000 and more with SOAK=10000. */
const RUNS = Number(process.env.SOAK ?? 300);
/** Fixed, so that a failure is there again tomorrow; SEED=… for another walk. */
const SEED = Number(process.env.SEED ?? 20240619);

type Key = string | number;

/** Every place inside a JSON value, as keys from the root; the root itself is left out. */
function placesIn(value: unknown, at: readonly Key[] = []): Key[][] {
  if (value === null || typeof value !== 'object') return [];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [
    [...at, key],
    ...placesIn((value as Record<Key, unknown>)[key], [...at, key]),
  ]);
}

const PLACES = placesIn(examplePack());

/** What a careless or hostile hand may leave at a place. */
const anything = fc.oneof(
  fc.constantFrom(
    '',
    'general',
    '2024-02-30',
    '2024/2023',
    '<b>x</b>',
    '\u0000',
    '\ud800',
    'a'.repeat(500),
    '9.9',
    'Roe',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(0, -1, 1e9, 0.5, null, true, [], {}, [[]], { en: 'x' }),
);

/** One change at one place: another value there, or none, or the same once more, or a key too many. */
const change = fc.record({
  place: fc.constantFrom(...PLACES),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'add'),
  value: anything,
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'id'),
    fc.string({ maxLength: 8 }),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function broken(changes: readonly Change[]): unknown {
  const pack: unknown = examplePack();
  for (const { place, how, value, key } of changes) {
    const last = place.at(-1) ?? '';
    // An earlier change may have taken the way to this place away: then there is nothing to change.
    const holder = place
      .slice(0, -1)
      .reduce<unknown>((at, step) => (at as Record<Key, unknown> | null)?.[step], pack);
    if (holder === null || typeof holder !== 'object') continue;
    const open = holder as Record<Key, unknown>;
    if (how === 'replace') open[last] = value;
    else if (how === 'remove') Array.isArray(holder) ? holder.splice(Number(last), 1) : delete open[last];
    else if (how === 'repeat' && Array.isArray(holder)) holder.push(holder[Number(last)]);
    else if (how === 'add' && !Array.isArray(holder))
      Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return pack;
}

/** Whether the path leads from the value to something, or to a key that is missing in something. */
function leads(path: string, value: unknown): boolean {
  const keys = [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => {
      if (index !== undefined) return Number(index);
      return quoted === undefined ? (name ?? '') : (JSON.parse(`"${quoted}"`) as string);
    },
  );
  let at = value;
  for (const [n, key] of keys.entries()) {
    if (at === null || typeof at !== 'object') return n === keys.length - 1 && at !== undefined;
    at = (at as Record<Key, unknown>)[key];
  }
  return true;
}

function refusesWell(value: unknown): void {
  const check = checkPack(value);
  if (check.ok) return;
  expect(check.problems.length).toBeGreaterThan(0);
  for (const { path, reason } of check.problems) {
    expect(reason).not.toBe('');
    if (value !== null && typeof value === 'object') expect(path).not.toBe('');
    expect(leads(path, value), `${path} in ${JSON.stringify(value)}`).toBe(true);
  }
}

describe('broken packs', () => {
  it('never crash the checker, and every refusal says where', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
        refusesWell(broken(changes)),
      ),
      {
        numRuns: RUNS,
        seed: SEED,
      },
    );
  });

  it('never crash it when they are no packs at all', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), refusesWell), { numRuns: RUNS, seed: SEED });
  });

  it('are seldom let through: one value of another kind is always found', () => {
    const numbers = fc.record({
      place: fc.constantFrom(...PLACES),
      value: fc.constantFrom(null, 0.5, [null]),
    });
    fc.assert(
      fc.property(numbers, ({ place, value }) => {
        const pack = broken([{ place, how: 'replace', value, key: '' }]);
        const isCoordinate = place.includes('coordinates') && value === 0.5;
        expect(checkPack(pack).ok).toBe(isCoordinate && place.length === 4);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
