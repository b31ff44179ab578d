import { compileLexicon } from '../../core/pack/lexicon-compile';
import { lexiconSource } from '../../core/pack/lexicon-pack';
import { encodeLexicon } from '../../core/pack/lexicon-text';
import type { Pack } from '../../core/pack/schema';

/** The compiled lexicon of a pack as the string that the background carries: `openLexicon(decodeLexicon(text))` opens it. */
export function bundledLexicon(pack: Pack): string {
  return encodeLexicon(compileLexicon(lexiconSource(pack)));
}
