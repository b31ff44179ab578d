/** How long the notes take to be found, to be written as an archive and to be read back: ten thousand of them. */
import { createNotesSearch } from '../../core/annotation/search-notes';
import { planMerge } from '../../core/archive/merge';
import { readFile } from '../../core/archive/read-file';
import { archiveOf, highlight, NOW } from '../core/archive/records';
import { type Bench, interleaved, median, timed } from './bench';

/** As many notes as the issue asks for. */
const NOTES = 10_000;
const ROUNDS = 15;
const WORDS = 'accord visite pact treaty missile summit tariff border election court strike budget'.split(
  ' ',
);

const bench: Bench = async () => {
  const records = Array.from({ length: NOTES }, (_, n) => {
    const word = (at: number) => WORDS[(n * (at + 3) + at * at) % WORDS.length]!;
    const quote = Array.from({ length: 40 }, (_, at) => word(at)).join(' ');
    return highlight(n, { quote, note: `Séoul ${word(n)} ${n}`, tags: [word(1)], entities: ['kim-jong-un'] });
  });
  const annotations = records.map(({ annotation }) => annotation);
  const search = () => createNotesSearch(() => 'Kim Jong Un');
  const warm = search();
  warm(annotations, 'seoul');
  const found = interleaved(
    {
      word: () => warm(annotations, 'tariff'),
      phrase: () => warm(annotations, '"seoul treaty"'),
      operators: () => warm(annotations, 'site:news.example tag:pact after:2020 entity:kim 77'),
    },
    ROUNDS,
  );
  const cold = median(Array.from({ length: 5 }, () => timed(() => search()(annotations, 'tariff'))));
  const file = archiveOf(records);
  const bytes = new TextEncoder().encode(file);
  const read = () => {
    const steps = readFile(bytes, NOW);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };
  const moved = interleaved(
    {
      write: () => archiveOf(records),
      read,
      merge: () => planMerge({ annotations, deleted: new Map() }, records, 'revision'),
    },
    5,
  );
  const row = (name: string, ms: number) => [name, ms.toFixed(1)];
  return {
    title: 'Ten thousand notes',
    note: `Milliseconds in Node, medians. Quotes of 40 words; the archive has ${(bytes.length / 1e6).toFixed(1)} MB.`,
    tables: [
      {
        caption: 'Finding',
        head: ['query', 'ms'],
        rows: [
          row('the first ever, nothing folded yet', cold),
          row('a word', found.word),
          row('a phrase', found.phrase),
          row('four operators and a number', found.operators),
        ],
      },
      {
        caption: 'Archive',
        head: ['work', 'ms'],
        rows: [
          row('write', moved.write),
          row('read and check', moved.read),
          row('plan of an import of what is there', moved.merge),
        ],
      },
    ],
    plots: [],
  };
};

export default bench;
