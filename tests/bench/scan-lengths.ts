/** Time against length, for prose and for texts made to be slow: it has to grow as the text does. */
import { createScanner } from '../../core/mention/scan';
import { openLexicon } from '../../core/pack/lexicon';
import { compileLexicon } from '../../core/pack/lexicon-compile';
import { interleaved, type Table } from './bench';
import { names, prose, sourceOf } from './generate';
import type { Line } from './plot';

/** From 10 kB to 10 MB. */
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000] as const;
/** Words in the names that share all their beginnings: as many as an alias of 120 units can hold. */
const DEEP = 60;

const NAMES = names(3_000);
/** Every place of "A A A …" begins 60 names at once, of which only one ends, and never. */
const DEEP_NAMES = [
  `${'A '.repeat(DEEP - 1)}B`,
  ...Array.from({ length: DEEP }, (_, n) => `${'A '.repeat(n)}C`),
];

const KINDS: Record<string, { names: readonly string[]; text: (units: number) => string }> = {
  prose: { names: NAMES, text: (units) => prose(units, NAMES) },
  'one word': { names: NAMES, text: (units) => 'A'.repeat(units) },
  'capitals only': { names: NAMES, text: (units) => prose(units, NAMES).toUpperCase() },
  'soft hyphens': {
    names: NAMES,
    text: (units) => prose(units, NAMES).replace(/(?=e)/g, '\u00ad').slice(0, units),
  },
  dots: { names: NAMES, text: (units) => 'A.'.repeat(units / 2) },
  'deep beginnings': { names: DEEP_NAMES, text: (units) => 'A '.repeat(units / 2) },
};

/** Nanoseconds a unit for each kind and length, and the curves. */
export function scanLengths(): { table: Table; lines: Line[] } {
  const lines: Line[] = [];
  const rows = Object.entries(KINDS).map(([name, kind]) => {
    const scanner = createScanner(openLexicon(compileLexicon(sourceOf(kind.names))));
    const points = LENGTHS.map((units): [number, number] => {
      const text = kind.text(units);
      return [units, interleaved({ scan: () => scanner.scan(text) }, units > 1_000_000 ? 1 : 3).scan];
    });
    lines.push({ name, points });
    return [name, ...points.map(([units, time]) => ((time * 1e6) / units).toFixed(1))];
  });
  return {
    table: {
      caption:
        'Nanoseconds for a unit of text, by length: even where the text is made to be slow, it does not grow',
      head: ['text', ...LENGTHS.map((units) => `${(units / 1000).toLocaleString('en')} kB`)],
      rows,
    },
    lines,
  };
}
