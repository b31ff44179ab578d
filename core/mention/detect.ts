/** The whole of detection: passages in, mentions out. */
import type { Lexicon } from '../pack/lexicon';
import { raiseCapitals } from '../text/raise';
import type { Mention, Passage } from './mention';
import { type ResolveOptions, resolve } from './resolve';
import { createScanner } from './scan';

/** The mentions of an article in reading order, none overlapping. */
export function detect(passages: readonly Passage[], lexicon: Lexicon, options: ResolveOptions): Mention[] {
  const scanner = createScanner(lexicon);
  const scanned = passages.map((passage) => ({
    ...passage,
    candidates: scanner.scan(raiseCapitals(passage.text)),
  }));
  return resolve(scanned, lexicon, options);
}
