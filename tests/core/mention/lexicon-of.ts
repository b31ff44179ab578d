/** Lexicons of bare names, for the scanner's tests. */
import { type Lexicon, openLexicon } from '../../../core/pack/lexicon';
import { compileLexicon } from '../../../core/pack/lexicon-compile';
import type { LexiconEntity } from '../../../core/pack/lexicon-source';

/** A lexicon of one entity for each name, in their order; its alias counts in its own letters alone where `isExact` says so. */
export function lexiconOf(
  names: readonly string[],
  isExact: (name: string) => boolean = () => false,
): Lexicon {
  const entities = names.map((name, n): LexiconEntity => {
    const rule = { languages: ['en'], exact: isExact(name), needs: 'nothing', cues: [], not: [] } as const;
    return { id: `e${n}`, type: 'place', name, aliases: [{ ...rule, text: name }], cues: [], related: [] };
  });
  return openLexicon(compileLexicon(entities));
}
