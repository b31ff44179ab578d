import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compile } from './compile';
import { problemLine } from './problem-line';
import { shipPack } from './ship';
import { BUNDLED_SOURCES, SEEDS } from './where';

/** The module that exports the bundled pack; core/pack/virtual.d.ts declares it. */
const PACK = 'virtual:backstory/pack';

/** Vite's mark of a module that is no file. */
const resolved = (id: string): string => `\0${id}`;

const SHIPPED = fileURLToPath(new URL('../../core/pack/shipped.ts', import.meta.url));

/** An expression for a JSON value. Engines parse JSON in a string about twice as fast as the same literal. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Every file that the pack is made of, and the folder that a new one would appear in. */
function filesOf(sources: string): string[] {
  const entities = join(sources, 'entities');
  const files = readdirSync(entities).map((file) => join(entities, file));
  return [join(sources, 'pack.json'), join(sources, 'articles.json'), entities, ...files];
}

/**
 * A Vite plugin that compiles the bundled pack and serves it as virtual modules. A problem in the sources fails the build
 * with the list of all of them; a change of a source file compiles again.
 */
export function knowledgePlugin(sources: string = BUNDLED_SOURCES): Plugin {
  const compiledPack = () => {
    const compiled = compile(sources, SEEDS);
    if (compiled.ok) return compiled;
    const lines = compiled.problems.map(problemLine);
    throw new Error(`${lines.length} problems in ${sources}:\n${lines.join('\n')}`);
  };
  return {
    name: 'backstory:knowledge',
    resolveId: (id) => (id === PACK ? resolved(id) : null),
    load(id) {
      if (id !== resolved(PACK)) return null;
      for (const file of filesOf(sources)) this.addWatchFile(file);
      const shipped = parsed(shipPack(compiledPack().written));
      return `import { openPack } from ${JSON.stringify(SHIPPED)};\nexport default openPack(${shipped});`;
    },
  };
}
