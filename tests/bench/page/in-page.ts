/** What runs in the measured page, a call per step: each once per load, so that the engine is as cold as on a reader's page. */
import { splitPassages } from '@/core/mention/joined-passages';
import { keepArticle } from '../../../core/mention/kept-article';
import { joinNames } from '../../../core/mention/names';
import { openLexicon } from '../../../core/pack/lexicon';
import { decodeLexicon } from '../../../core/pack/lexicon-text';
import { drawnMentions } from '../../../core/settings/drawn';
import { isArticleLike } from '../../../dom/article';
import { BROWSER_LAYOUT } from '../../../dom/layout';
import { createPainter } from '../../../dom/paint';
import { createWalk } from '../../../dom/text-walk';
import { createDetection } from '../../../entrypoints/content/detection';
import type { LiveMention } from '../../../entrypoints/content/live-mention';
import type { ArticleRead } from '../../../platform/messaging/protocol/page-requests';

/** The steps, in their order; `nothing` tells what a call costs, `bare` what any walk must cost. */
export function createSteps(encoded: string) {
  // A reader has left the menus above behind.
  document.querySelector('article')?.scrollIntoView();
  const sent: string[] = [];
  let answered = '';
  let answer: (answer: unknown) => void;
  let taking: ReturnType<ReturnType<typeof createDetection>>;
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
    walk() {
      walk.current = createWalk(document.body, BROWSER_LAYOUT);
      walk.current.step(() => false);
    },
    judge() {
      if (!isArticleLike(document, walk.current.blocks))
        throw new Error('the page of the bench is no article');
    },
    /** Writes the letter to the background, as the browser does before it sends it. */
    async hand() {
      const detect = createDetection(
        async (_, letter) => {
          sent.push(JSON.stringify(letter));
          if (!('order' in letter)) return { ok: true, value: { kept: true, detected: null } as never };
          return new Promise((resolve) => {
            answer = resolve as typeof answer;
          });
        },
        BROWSER_LAYOUT,
        () => 'en',
      );
      taking = detect(walk.current.blocks);
    },
    /** The background's part, as cold as its worker: no time of the page's. */
    detect() {
      const article = keepArticle(joinNames([{ lexicon: openLexicon(decodeLexicon(encoded)), prefix: '' }]));
      const letters: ArticleRead[] = sent.map((text) => JSON.parse(text));
      for (const { first, ...passages } of letters) article.take(first, splitPassages(passages));
      const { order, turn } = letters.at(-1)!;
      const work = article.detect(order!, 'en', turn);
      let step = work.next();
      while (!step.done) step = work.next();
      answered = JSON.stringify({ ok: true, value: { kept: true, detected: step.value } });
    },
    /** Reads the answer, as the browser does, and takes it in. */
    async take() {
      answer(JSON.parse(answered));
      const work = (await taking)!();
      let step = work.next();
      while (!step.done) step = work.next();
      mentions = step.value;
      return mentions.length;
    },
    /** Hands over the marks that a reader with the settings of a new installation gets, and sees those near the viewport drawn. */
    async paint() {
      const { blocks } = walk.current;
      const drawn = drawnMentions(mentions, blocks, { density: 'first', familiar: [] });
      const byBlock = Map.groupBy(drawn, ({ block }) => block);
      const painter = createPainter(document, new AbortController().signal);
      const work = painter.paint(blocks, (block) =>
        byBlock.get(block)?.map(({ start, end }) => ({ start, end, style: 'dotted' as const })),
      );
      while (!work.next().done);
      await frames();
      if (!isDrawn()) throw new Error('no mark was drawn');
    },
    frames,
  };
}

/** Two frames, within which the browser tells which marks are near the viewport, and they are registered and painted. */
async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++)
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** True once ranges are registered. */
function isDrawn(): boolean {
  return [...(CSS.highlights as unknown as Map<string, Highlight>).values()].some(({ size }) => size > 0);
}

/** Names of the steps. */
export type Step = keyof ReturnType<typeof createSteps>;

Object.assign(globalThis, { createSteps });
