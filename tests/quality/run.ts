/**
 * `npm run quality`: detection over the shared sets and our own, scored by the shared scorer; precision, recall and F1 by category,
 * with every false positive and miss in context. Exit code 1 when a set stays under its mark.
 */
import { bundledLexicon } from '../../scripts/detect/bundled-lexicon';
import { type Scored, scoreSet, type Tally } from './score';
import { isPresent, type QualitySet, SETS } from './sets';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function shares({ TP, FP, FN }: Tally): { P: number; R: number; F1: number } {
  const P = TP + FP === 0 ? 1 : TP / (TP + FP);
  const R = TP + FN === 0 ? 1 : TP / (TP + FN);
  return { P, R, F1: P + R === 0 ? 0 : (2 * P * R) / (P + R) };
}

function row(name: string, tally: Tally): string {
  const { P, R, F1 } = shares(tally);
  return `${name.padEnd(18)}${percent(P)}${percent(R)}${percent(F1)}   ${tally.TP} found, ${tally.FP} wrong, ${tally.FN} missed`;
}

function print(set: QualitySet, scored: Scored): boolean {
  const reached = 100 * scored.lenient[set.measure];
  const good = reached >= set.atLeast;
  console.log(
    `\n${set.name}: ${set.measure} ${reached.toFixed(1)} (at least ${set.atLeast}) ${good ? 'reached' : 'NOT REACHED'}`,
  );
  console.log(`${''.padEnd(18)}     P     R    F1`);
  console.log(row('lenient', scored.lenient));
  console.log(row('strict', scored.strict));
  const categories = Object.entries(scored.cats);
  if (categories.length > 1) for (const [name, tally] of categories) console.log(row(`  ${name}`, tally));
  for (const wrong of scored.falsePositives)
    console.log(`  wrong  ${wrong.slug} (${wrong.cat}) ${wrong.doc}: ${wrong.ctx}`);
  for (const miss of scored.misses) console.log(`  missed ${miss.slug} ${miss.doc}: ${miss.ctx}`);
  return good;
}

const lexicon = bundledLexicon();
const results = SETS.map((set) => {
  if (isPresent(set)) return print(set, scoreSet(set, lexicon));
  console.log(
    `\n${set.name}: skipped, the shared sets and their scorer do not lie beside the repository (../shared/quality).`,
  );
  return true;
});
if (results.includes(false)) process.exitCode = 1;
