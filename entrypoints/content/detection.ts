/** Detection over a text map that changes: a block is scanned once, the article is resolved whole. */
import type { ScannedPassage } from '@/core/mention/reading';
import { resolveInSteps } from '@/core/mention/resolve';
import { createScanner } from '@/core/mention/scan';
import type { Lexicon } from '@/core/pack/lexicon';
import { languageOf } from '@/core/text/language';
import type { Layout } from '@/dom/layout';
import type { Block } from '@/dom/text-map';
import { isShownAsName, type LiveMention, liveMention } from './live-mention';

/** UTF-16 units of the article that its language is told by, at least. */
const SAMPLE_LENGTH = 4_000;

/** Detects, in steps, the mentions in all blocks of an article, given in order with those found before. */
export type Detect = (
  blocks: readonly Block[],
  before: ReadonlyMap<Block, readonly LiveMention[]>,
) => Generator<void, LiveMention[], void>;

/** Returns detection with a lexicon; `declared` is the language the page says it is in, if it does. */
export function createDetection(
  lexicon: Lexicon,
  layout: Layout,
  declared: () => string | undefined,
): Detect {
  const scanner = createScanner(lexicon);
  const scanned = new WeakMap<Block, ScannedPassage>();

  const scanOnce = (block: Block): ScannedPassage => {
    const known = scanned.get(block);
    if (known) return known;
    const { text, heading } = block;
    const passage = { text, heading, candidates: scanner.scan(text) };
    scanned.set(block, passage);
    return passage;
  };

  return function* (blocks, before) {
    const passages: ScannedPassage[] = [];
    for (const block of blocks) {
      passages.push(scanOnce(block));
      yield;
    }
    const language = languageOf(sampleOf(blocks), lexicon.words().kindsOf, declared());
    const mentions: LiveMention[] = [];
    for (const found of yield* resolveInSteps(passages, lexicon, { language })) {
      const block = blocks[found.passage]!;
      const old = before.get(block) ?? [];
      const mention = liveMention(found, block, old);
      if (old.includes(mention) || isShownAsName(mention, layout)) mentions.push(mention);
      yield;
    }
    return mentions;
  };
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample;
}
