/**
 * `npm run --silent detect < docs.jsonl > predictions.jsonl`: reads lines `{doc, text, html?}`, writes `{doc, preds: [{start, end,
 * slug}]}` in the same order, one line at a time. A malformed line stops it with a message and exit code 1.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { bundledLexicon } from './detect/bundled-lexicon';
import { checkLine } from './detect/check-line';
import { predict } from './detect/predict';

async function main(): Promise<void> {
  const lexicon = bundledLexicon();
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const raw of lines) {
    number++;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.trim() === '') continue;
    let answer: string;
    try {
      const { doc, ...rest } = checkLine(line);
      answer = JSON.stringify({ doc, preds: predict({ doc, ...rest }, lexicon) });
    } catch (error) {
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      return;
    }
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  }
}

// The reader of our output may have seen enough (`| head`): then there is nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await main();
process.stdin.destroy();
