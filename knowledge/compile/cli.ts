import { compile } from './compile';
import { problemLine } from './problem-line';
import { BUNDLED_SOURCES, SEEDS } from './where';

const compiled = compile(BUNDLED_SOURCES, SEEDS);
if (!compiled.ok) {
  for (const problem of compiled.problems) console.error(problemLine(problem));
  process.exitCode = 1;
} else console.log('ok', compiled.pack.entities.length);
