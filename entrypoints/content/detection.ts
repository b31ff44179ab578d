/** Detection over a text map that changes: the background reads each block once and tells what is named in the article. */
import type { Detected } from '@/core/mention/detected';
import { joinPassages } from '@/core/mention/joined-passages';
import { orderOf } from '@/core/mention/passage-order';
import type { Layout } from '@/dom/layout';
import type { Block } from '@/dom/text-map';
import type { ArticleRead } from '@/platform/messaging/protocol/page-requests';
import type { Ask } from './card-reader';
import { isShownAsName, type LiveMention, liveMention } from './live-mention';
import { newId } from './new-id';

/** UTF-16 units of text in one letter, about: the browser copies so much in a few milliseconds. */
const LETTER_LENGTH = 500_000;

/**
 * Asks what is named in all blocks of an article, given in order. What comes takes the answer in, in steps, and returns the mentions;
 * those of which nothing changed are the same objects as before. Null where the background does not answer.
 */
export type Detect = (
  blocks: readonly Block[],
) => Promise<(() => Generator<void, LiveMention[], void>) | null>;

/** Returns detection of one document; `declared` is the language the page says it is in, if it does. */
export function createDetection(ask: Ask, layout: Layout, declared: () => string): Detect {
  let article = newId();
  let turn = 0;
  let handed = 0;
  let numbers = new WeakMap<Block, number>();
  const mentionsIn = new WeakMap<Block, LiveMention[]>();

  /** The letters that hand over what the background has not, the last of which asks. */
  const lettersFor = (blocks: readonly Block[]): ArticleRead[] => {
    const bundles: { readonly first: number; readonly fresh: Block[]; length: number }[] = [];
    for (const block of blocks) {
      if (numbers.has(block)) continue;
      let bundle = bundles.at(-1);
      if (!bundle || bundle.length >= LETTER_LENGTH) {
        bundle = { first: handed, fresh: [], length: 0 };
        bundles.push(bundle);
      }
      numbers.set(block, handed++);
      bundle.fresh.push(block);
      bundle.length += block.text.length;
    }
    if (bundles.length === 0) bundles.push({ first: handed, fresh: [], length: 0 });
    const letters: ArticleRead[] = bundles.map(({ first, fresh }) => ({
      article,
      first,
      ...joinPassages(fresh),
      turn,
    }));
    const order = orderOf(blocks.map((block) => numbers.get(block)!));
    const language = declared();
    Object.assign(letters.at(-1)!, { order }, language && { language });
    return letters;
  };

  /** The answer; `forgotten` where the background has forgotten the article, null where it does not answer. */
  const hear = async (blocks: readonly Block[]): Promise<Detected | 'forgotten' | null> => {
    turn++;
    for (const letter of lettersFor(blocks)) {
      const answer = await ask('detectMentions', letter);
      if (!answer.ok) return null;
      const { kept, detected } = answer.value;
      if (!kept) return 'forgotten';
      if (detected) return detected;
    }
    return null;
  };

  const forget = (): void => {
    article = newId();
    turn = 0;
    handed = 0;
    numbers = new WeakMap();
  };

  function* take({ passages, entities, reasons }: Detected, blocks: readonly Block[]) {
    const told = new Map(passages.map(({ passage, mentions }) => [passage, mentions]));
    const all: LiveMention[] = [];
    for (const block of blocks) {
      const rows = told.get(numbers.get(block)!);
      let now = mentionsIn.get(block);
      if (rows) {
        const before = now;
        now = [];
        for (let at = 0; at < rows.length; at += 4) {
          const entity = entities[rows[at + 2]!]!;
          const mention = liveMention(
            block,
            rows[at]!,
            rows[at + 1]!,
            entity,
            reasons[rows[at + 3]!]!,
            before,
          );
          if (before?.includes(mention) || isShownAsName(mention, layout)) now.push(mention);
        }
        mentionsIn.set(block, now);
        yield;
      }
      if (now) for (const mention of now) all.push(mention);
    }
    return all;
  }

  return async (blocks) => {
    let heard = await hear(blocks);
    if (heard === 'forgotten') {
      forget();
      heard = await hear(blocks);
    }
    if (heard && heard !== 'forgotten') {
      const detected = heard;
      return () => take(detected, blocks);
    }
    forget();
    return null;
  };
}
