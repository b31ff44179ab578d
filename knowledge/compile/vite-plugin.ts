import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Compiled, compile } from './compile';
import { bundledLexicon } from './lexicon';
import { shippedWorld } from './maps/world';
import { problemLine } from './problem-line';
import { shipPack } from './ship';
import { BUNDLED_SOURCES, SEEDS } from './where';

/** The module that exports the bundled pack; core/pack/virtual.d.ts declares it and the next. */
const PACK = 'virtual:backstory/pack';
/** The module that exports the bundled lexicon. */
const LEXICON = 'virtual:backstory/lexicon';
/** The module that exports the ground of the world, for maps of several places. */
const WORLD = 'virtual:backstory/world';

const OPEN_PACK = fileURLToPath(new URL('../../core/pack/shipped.ts', import.meta.url));

type Pack = Extract<Compiled, { ok: true }>;

/** Every file that the pack is made of, and the folder that a new one would appear in. */
function filesOf(sources: string): string[] {
  const entities = join(sources, 'entities');
  const files = readdirSync(entities).map((file) => join(entities, file));
  return [join(sources, 'pack.json'), join(sources, 'articles.json'), entities, ...files];
}

const counted = (count: number) => (count === 1 ? '1 problem' : `${count} problems`);

function compiledOrError(sources: string): Pack | Error {
  const compiled = compile(sources, SEEDS);
  if (compiled.ok) return compiled;
  const lines = compiled.problems.map(problemLine);
  // Written here, once: the bundler tells of an error for each module that meets it, and the build once more.
  console.error(`\n${counted(lines.length)} in ${sources}:\n${lines.join('\n')}`);
  const error = new Error(`${counted(lines.length)} in the knowledge, listed above`);
  // Whoever wrote a source has no use for where in the compiler it was found.
  error.stack = '';
  return error;
}

/** The source text of each virtual module. Engines read JSON in a string about twice as fast as the same literal. */
const MODULES: Record<string, (compiled: Pack) => string> = {
  [PACK]: ({ written }) => {
    const shipped = JSON.stringify(JSON.stringify(shipPack(written)));
    return `import { openPack } from ${JSON.stringify(OPEN_PACK)};\nexport default openPack(JSON.parse(${shipped}));`;
  },
  [LEXICON]: ({ pack }) => `export default ${JSON.stringify(bundledLexicon(pack))};`,
  [WORLD]: () => `export default JSON.parse(${JSON.stringify(JSON.stringify(shippedWorld()))});`,
};

/**
 * A Vite plugin that compiles the bundled pack and serves it and its lexicon as virtual modules. A problem in the sources
 * fails the build with the list of all of them; a change of a source file compiles again.
 */
export function knowledgePlugin(sources: string = BUNDLED_SOURCES): Plugin {
  let last: { stamp: string; compiled: Pack | Error } | null = null;
  const compiledNow = (): Pack => {
    const stamp = filesOf(sources)
      .map((file) => `${file} ${statSync(file).mtimeMs}`)
      .join('\n');
    if (last?.stamp !== stamp) last = { stamp, compiled: compiledOrError(sources) };
    if (last.compiled instanceof Error) throw last.compiled;
    return last.compiled;
  };
  return {
    name: 'backstory:knowledge',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load(id) {
      const moduleOf = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!moduleOf) return null;
      for (const file of filesOf(sources)) this.addWatchFile(file);
      return moduleOf(compiledNow());
    },
  };
}
