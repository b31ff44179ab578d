import { createUnits, FOLDED, IN_WORD, KATAKANA, type Units, WORD } from '../text/units';
import type { Lexicon } from './lexicon';
import { readUnits } from './lexicon-bytes';
import { compileLexicon } from './lexicon-compile';
import { BASIS, PRIME } from './lexicon-hash';
import { recordFinder } from './lexicon-record';
import type { LexiconAlias, LexiconEntity } from './lexicon-source';

/**
 * The part of `lexicon` whose names consist of the words of an article (hashes of `createWordCollection`), compiled: on that article it
 * finds what the whole would. Entities without such a name are left out, and so are relations to them. One walk over all aliases.
 */
export function sliceLexicon(lexicon: Lexicon, words: Int32Array): Uint8Array {
  const known = new Set(words);
  const { blocks, records } = lexicon.sections;
  const find = recordFinder(blocks, records);
  const units = createUnits();
  const name = new Uint16Array(lexicon.counts.unitsMax);
  const aliases = new Map<number, LexiconAlias[]>();
  for (let index = 0; index < lexicon.aliasCount; index++) {
    const { start, end, entity } = find(index);
    if (!hasOnly(known, name, readUnits(records, start, end, name), units)) continue;
    const kept = aliases.get(entity);
    if (kept) kept.push(lexicon.alias(index));
    else aliases.set(entity, [lexicon.alias(index)]);
  }
  const source = [...aliases].map(([number, kept]): LexiconEntity => {
    const { related, ...entity } = lexicon.entity(number);
    const company = related.filter((other) => aliases.has(other)).map((other) => lexicon.entity(other).id);
    return { ...entity, aliases: kept, related: company };
  });
  return compileLexicon(source);
}

/** Whether all words of the name are known. */
function hasOnly(known: ReadonlySet<number>, name: Uint16Array, length: number, units: Units): boolean {
  for (let at = 0; at < length; ) {
    let entry = units.of(name[at]!);
    const run = entry & (WORD | KATAKANA);
    if ((entry & IN_WORD) === 0) {
      at++;
      continue;
    }
    let word = BASIS;
    do {
      word = Math.imul(word ^ (entry & FOLDED), PRIME);
      if (++at === length) break;
      entry = units.of(name[at]!);
    } while (entry & run);
    if (!known.has(word)) return false;
  }
  return true;
}
