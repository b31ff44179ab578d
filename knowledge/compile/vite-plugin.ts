import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compile } from './compile';
import { problemLine } from './problem-line';
import { BUNDLED_SOURCES, SEEDS } from './where';

/** Module ids of what the build makes of the sources; core/pack/virtual.d.ts says what each exports. */
const PACK = 'virtual:backstory/pack';

/** A module whose default export is the value. JSON.parse of a string loads about twice as fast as the same literal. */
const jsonModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * A Vite plugin that compiles the bundled pack and serves it as virtual modules. A problem in the sources fails the build
 * with the list of all of them; a change of a source file, or a new one, compiles again.
 */
export function knowledgePlugin(sources: string = BUNDLED_SOURCES): Plugin {
  const pack = () => {
    const compiled = compile(sources, SEEDS);
    if (compiled.ok) return compiled.pack;
    const lines = compiled.problems.map(problemLine);
    throw new Error(`the knowledge base has ${lines.length} problems in ${sources}:\n${lines.join('\n')}`);
  };
  return {
    name: 'backstory:knowledge',
    resolveId: (id) => (id === PACK ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${PACK}`) return null;
      for (const path of ['pack.json', 'articles.json', 'entities']) this.addWatchFile(join(sources, path));
      return jsonModule(pack());
    },
  };
}
