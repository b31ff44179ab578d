/** Scores predictions with the shared scorer. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lexicon } from '../../core/pack/lexicon';
import { checkLine } from '../../scripts/detect/check-line';
import { predict } from '../../scripts/detect/predict';
import { linesOf, type QualitySet, SCORER } from './sets';

/** Counts and shares (0 to 1) of one category, or of a whole set. */
export interface Tally {
  readonly TP: number;
  readonly FP: number;
  readonly FN: number;
}

/** What the scorer says of one set. */
export interface Scored {
  readonly lenient: Tally & { readonly P: number; readonly R: number; readonly F1: number };
  readonly strict: Tally & { readonly P: number; readonly R: number; readonly F1: number };
  readonly cats: Readonly<Record<string, Tally & { readonly docs: number }>>;
  readonly falsePositives: readonly {
    readonly doc: string;
    readonly slug: string;
    readonly cat: string;
    readonly ctx: string;
  }[];
  readonly misses: readonly { readonly doc: string; readonly slug: string; readonly ctx: string }[];
}

/** Detects over a set and scores it: all entities of the lexicon count, capitals may stand for their governments. */
export function scoreSet(set: QualitySet, lexicon: Lexicon): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-quality-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    const report = join(folder, 'report.json');
    const slugs = join(folder, 'slugs.txt');
    const lines = linesOf(set).map(checkLine);
    writeFileSync(
      predictions,
      lines.map((line) => `${JSON.stringify({ doc: line.doc, preds: predict(line, lexicon) })}\n`).join(''),
    );
    writeFileSync(
      slugs,
      Array.from({ length: lexicon.entityCount }, (_, i) => lexicon.entity(i).id).join('\n'),
    );
    const isOurs = set.name.startsWith('own');
    const extra = isOurs ? ['--kb', slugs, '--tier', 'all'] : [];
    const run = spawnSync(
      process.execPath,
      [SCORER, '--gold', set.gold, '--pred', predictions, '--json', report, ...extra],
      {
        encoding: 'utf8',
      },
    );
    if (run.status !== 0) throw new Error(`the scorer failed on ${set.name}: ${run.stderr}`);
    return JSON.parse(readFileSync(report, 'utf8')) as Scored;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
