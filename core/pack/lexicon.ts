/** What detection knows of names: all aliases of the active packs, each with its rules and its entity. */
import { createByteReader } from './lexicon-bytes';
import { BLOCK } from './lexicon-layout';
import { recordFinder } from './lexicon-record';
import { type LexiconRule, readRule } from './lexicon-rules';
import { type Counts, openSections, type Sections } from './lexicon-sections';
import { type LexiconThing, readThing } from './lexicon-things';
import { type LexiconWords, readWords } from './lexicon-words';

export type { LexiconThing };

/** One alias as the lexicon keeps it. */
export interface LexiconName extends LexiconRule {
  /** Index of its entity in the lexicon. */
  readonly entity: number;
  /** Kept form: one space or hyphen between words, acronyms without dots. */
  readonly text: string;
}

/** A compiled lexicon, opened. */
export interface Lexicon {
  readonly aliasCount: number;
  readonly entityCount: number;
  /** The alias at `index`, decoded on first use and the same object ever after. */
  alias(index: number): LexiconName;
  /** The entity at `index`, decoded on first use and the same object ever after. */
  entity(index: number): LexiconThing;
  /** What the rules know of words, decoded on first use. */
  words(): LexiconWords;
  /** Typed arrays for the scanner. */
  readonly sections: Sections;
  readonly counts: Counts;
}

/** The lexicon in `bytes`, which it goes on using; throws an Error where they are no lexicon of this version. */
export function openLexicon(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const { sections, counts } = openSections(bytes);
  const find = recordFinder(sections.blocks, sections.records);
  const names = createByteReader(sections.records);
  const things = createByteReader(sections.thingBytes);
  const rules = createByteReader(sections.ruleBytes);
  const rule = remembered((index): LexiconRule => {
    rules.at = sections.rules[index]!;
    return readRule(rules);
  });
  const alias = remembered((index): LexiconName => {
    const { entity, start, end, rule: number } = find(index);
    names.at = start;
    return { ...rule(number), entity, text: names.units(end - start) };
  });
  const words = remembered(() => readWords(sections.words));
  const firstAlias = (entity: number): number => {
    let index = firstBlock(sections.blocks, entity) * BLOCK;
    while (find(index).entity < entity) index++;
    return index;
  };
  return {
    aliasCount: counts.aliasCount,
    entityCount: counts.entityCount,
    alias,
    entity: remembered((index) => {
      things.at = sections.things[Math.floor(index / BLOCK)]!;
      for (let skip = index % BLOCK; skip > 0; skip--) readThing(things, () => '');
      return readThing(things, () => alias(firstAlias(index)).text);
    }),
    words: () => words(0),
    sections,
    counts,
  };
}

/** The last block that begins before the aliases of `entity` do, or the first of all. */
function firstBlock(blocks: Uint32Array, entity: number): number {
  let low = 0;
  let high = blocks.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blocks[middle * 2 + 1]! < entity) low = middle;
    else high = middle;
  }
  return low;
}

/** `make`, once for each index. */
function remembered<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const value = make(index);
    made.set(index, value);
    return value;
  };
}
