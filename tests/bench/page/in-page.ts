/** What runs in the measured page, a call per step: each once per load, so that the engine is as cold as on a reader's page. */
import { openLexicon } from '../../../core/pack/lexicon';
import { decodeLexicon } from '../../../core/pack/lexicon-text';
import { drawnMentions } from '../../../core/settings/drawn';
import { isArticleLike } from '../../../dom/article';
import { BROWSER_LAYOUT } from '../../../dom/layout';
import { createPainter } from '../../../dom/paint';
import { createWalk } from '../../../dom/text-walk';
import { createDetection } from '../../../entrypoints/content/detection';
import { type LiveMention, mentionsByNode } from '../../../entrypoints/content/live-mention';

/** The steps, in their order; `nothing` tells what a call costs, `bare` what any walk must cost. */
export function createSteps(encoded: string) {
  let lexicon: ReturnType<typeof openLexicon>;
  let mentions: readonly LiveMention[] = [];
  const walk = { current: createWalk(document.createElement('p'), BROWSER_LAYOUT) };
  return {
    nothing() {},
    bare() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
      return length;
    },
    open() {
      lexicon = openLexicon(decodeLexicon(encoded));
    },
    walk() {
      walk.current = createWalk(document.body, BROWSER_LAYOUT);
      walk.current.step(() => false);
    },
    judge() {
      if (!isArticleLike(document, walk.current.blocks))
        throw new Error('the page of the bench is no article');
    },
    detect() {
      const work = createDetection(lexicon, BROWSER_LAYOUT, () => 'en')(walk.current.blocks, new Map());
      let step = work.next();
      while (!step.done) step = work.next();
      mentions = step.value;
      return mentions.length;
    },
    /** Hands over the marks that a reader with the settings of a new installation gets, and sees those near the viewport drawn. */
    async paint() {
      const { blocks } = walk.current;
      mentionsByNode(mentions);
      const drawn = drawnMentions(mentions, blocks, { density: 'first', familiar: [] });
      const byBlock = Map.groupBy(drawn, ({ block }) => block);
      const painter = createPainter(document, new AbortController().signal);
      const work = painter.paint(blocks, (block) =>
        (byBlock.get(block) ?? []).map(({ start, end }) => ({ start, end, style: 'dotted' as const })),
      );
      while (!work.next().done);
      await frames();
    },
    frames,
  };
}

/** Two frames, within which the browser tells which marks are near the viewport, and they are registered and painted. */
async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++)
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Names of the steps. */
export type Step = keyof ReturnType<typeof createSteps>;

Object.assign(globalThis, { createSteps });
