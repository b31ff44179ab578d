import { parseArgs } from 'node:util';
import { uncovered } from '../../core/pack/coverage';
import { compile } from './compile';
import { packJsonSchema } from './json-schema';
import { problemLine } from './problem-line';
import { report } from './report';
import { overBudget, packSizes } from './sizes';
import { writeSkeleton } from './skeleton';
import { BUNDLED_SOURCES, SEEDS } from './where';

const USAGE = `npm run knowledge                        report on the bundled pack; fails where it is incomplete or too large
npm run knowledge -- check               only say what is wrong, one problem a line
npm run knowledge -- new TYPE "Name"     write a file for a new entity
npm run knowledge -- schema              print docs/pack.schema.json
  --sources DIR   another pack's folder (pack.json, articles.json, entities/)`;

/** Runs one command and returns the exit code: 0 where all is well, 1 where the knowledge is not, 2 where the command is not. */
function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      sources: { type: 'string', default: BUNDLED_SOURCES },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [command = 'report', ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (command === 'new' && rest.length === 2) {
    const written = writeSkeleton(values.sources, rest[0] ?? '', rest[1] ?? '');
    if (written.ok) console.log(`wrote ${written.file}: now fill it in, and say where each thing was read`);
    else console.error(written.reason);
    return written.ok ? 0 : 1;
  }
  if (command === 'schema' && rest.length === 0) {
    process.stdout.write(packJsonSchema());
    return 0;
  }
  if ((command !== 'report' && command !== 'check') || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  return command === 'check' ? check(values.sources) : fullReport(values.sources);
}

function check(sources: string): number {
  const compiled = compile(sources, SEEDS);
  if (compiled.ok) return 0;
  for (const problem of compiled.problems) console.error(problemLine(problem));
  return 1;
}

function fullReport(sources: string): number {
  const compiled = compile(sources, SEEDS);
  if (!compiled.ok) {
    for (const problem of compiled.problems) console.error(problemLine(problem));
    return 1;
  }
  const sizes = packSizes(compiled);
  console.log(report(compiled.pack, sizes).join('\n'));
  const missing = uncovered(compiled.pack).map(
    ({ article, place }) => `${article} ${place} is cited by no fact`,
  );
  const faults = [...missing, ...overBudget(sizes)];
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
