/** The bundled pack's lexicon, compiled from its sources. */
import { type Lexicon, openLexicon } from '../../core/pack/lexicon';
import { compileLexicon } from '../../core/pack/lexicon-compile';
import { lexiconSource } from '../../core/pack/lexicon-pack';
import { compile } from '../../knowledge/compile/compile';
import { BUNDLED_SOURCES, SEEDS } from '../../knowledge/compile/where';

/** Returns the lexicon; throws with the first problem when the sources are no pack. */
export function bundledLexicon(): Lexicon {
  const compiled = compile(BUNDLED_SOURCES, SEEDS);
  if (!compiled.ok)
    throw new Error(`the bundled pack does not compile: ${compiled.problems[0]?.reason ?? 'unknown'}`);
  return openLexicon(compileLexicon(lexiconSource(compiled.pack)));
}
