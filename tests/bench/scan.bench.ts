/** Candidates in Node: cost against lexicon and text size, memory, build and load, and the peers. */
import { createScanner } from '../../core/mention/scan';
import { openLexicon } from '../../core/pack/lexicon';
import { compileLexicon } from '../../core/pack/lexicon-compile';
import { type Bench, interleaved, median, type Table, timed } from './bench';
import { names, prose, sourceOf } from './generate';
import { npmPeers, trieRegExp, wordWindows } from './peers';
import { plotLines } from './plot';
import { scanLengths } from './scan-lengths';

/** UTF-16 units of the text that is scanned: a very long article. */
const TEXT_UNITS = 200_000;
const SIZES = [300, 3_000, 30_000, 300_000, 1_000_000] as const;
/** Names that stand in the text, at most. */
const MENTIONED = 3_000;
/** Largest lexicon that the trie RegExp is built for: beyond it V8 refuses or takes minutes. */
const REGEXP_MOST = 3_000;
const ROUNDS = 40;
const PEER_SIZES = [300, 3_000, 300_000] as const;
const PEER_ROUNDS = 7;

const loop = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};
const times = (value: number, of: number): string => `${(value / of).toFixed(1)} ×`;
const ms = (value: number): string => `${value < 1 ? value.toFixed(2) : value.toFixed(1)} ms`;
/** Flat strings that no table has seen: a string keeps its hash. */
const fresh = (texts: readonly string[]): string[] => JSON.parse(JSON.stringify(texts)) as string[];

const bench: Bench = async () => {
  const cost: string[][] = [];
  const memory: string[][] = [];
  const curve: [number, number][] = [];
  for (const size of SIZES) {
    const texts = names(size);
    const source = sourceOf(texts);
    const text = prose(TEXT_UNITS, texts.slice(0, MENTIONED));
    const lexicon = openLexicon(compileLexicon(source));
    const scanner = createScanner(lexicon);
    const { bare, ours } = interleaved({ bare: () => loop(text), ours: () => scanner.scan(text) }, ROUNDS);
    curve.push([size, ours / bare]);
    cost.push([size.toLocaleString('en'), times(ours, bare), ms(ours), String(scanner.scan(text).length)]);
    const sets: number[] = [];
    const builds: number[] = [];
    for (let round = 0; round < (size > 100_000 ? 3 : 7); round++) {
      const unseen = fresh(texts);
      sets.push(timed(() => new Set(unseen)));
      builds.push(timed(() => compileLexicon(source)));
    }
    const bytes = compileLexicon(source);
    const matching = bytes.length - lexicon.sections.thingBytes.length - lexicon.sections.things.byteLength;
    const load = median(Array.from({ length: 21 }, () => timed(() => createScanner(openLexicon(bytes)))));
    memory.push([
      size.toLocaleString('en'),
      (bytes.length / size).toFixed(1),
      (matching / size).toFixed(1),
      times(median(builds), median(sets)),
      ms(median(builds)),
      ms(load),
    ]);
  }
  const lengths = scanLengths();
  return {
    title: 'Finding candidates',
    note: `A text of ${TEXT_UNITS / 1000} kB in which every twentieth word is a name, scanned with all folding; one candidate for about 120 units. The yardstick is a bare loop of charCodeAt over the same text; both are warm.`,
    tables: [
      {
        caption: 'Scan by size of the lexicon',
        head: ['aliases', '× bare loop', 'time', 'candidates'],
        rows: cost,
      },
      {
        caption:
          'The lexicon: bytes, building it against building a Set of the same strings, opening it with a scanner',
        head: ['aliases', 'bytes an alias', 'of it for matching', 'build', 'build time', 'open'],
        rows: memory,
      },
      await peerTable(),
      lengths.table,
    ],
    plots: [
      {
        file: 'benchmarks/scan-by-lexicon.svg',
        alt: 'Scan time against the number of aliases',
        svg: plotLines('aliases', '× a bare loop over the text', [{ name: 'scan', points: curve }]),
      },
      {
        file: 'benchmarks/scan-by-text.svg',
        alt: 'Scan time against the length of the text',
        svg: plotLines('units of text', 'milliseconds', lengths.lines),
      },
    ],
  };
};
export default bench;

/** Ours against other ways, per size of the lexicon; "–" where a peer is not built. */
async function peerTable(): Promise<Table> {
  const ways = ['ours', 'Set of word windows', 'trie RegExp'];
  const columns: Map<string, string>[] = [];
  for (const size of PEER_SIZES) {
    const texts = names(size);
    const text = prose(TEXT_UNITS, texts.slice(0, MENTIONED));
    const scanner = createScanner(openLexicon(compileLexicon(sourceOf(texts))));
    const peers = await npmPeers(texts);
    peers.set('Set of word windows', wordWindows(texts));
    if (size <= REGEXP_MOST) peers.set('trie RegExp', trieRegExp(texts));
    const works: Record<string, () => unknown> = { bare: () => loop(text), ours: () => scanner.scan(text) };
    for (const [name, find] of peers) {
      works[name] = () => find(text);
      if (!ways.includes(name)) ways.push(name);
    }
    const medians = interleaved(works, PEER_ROUNDS);
    columns.push(new Map(Object.entries(medians).map(([name, time]) => [name, times(time, medians.bare!)])));
  }
  return {
    caption:
      'The same text by other ways, × the bare loop; only ours folds, all others look for the exact text',
    head: ['way', ...PEER_SIZES.map((size) => `${size.toLocaleString('en')} names`)],
    rows: ways.map((way) => [way, ...columns.map((column) => column.get(way) ?? '–')]),
  };
}
