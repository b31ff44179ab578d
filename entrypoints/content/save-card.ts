/** Saving a card: a bookmark of the entity, with the mention's own words as its target. */
import { describe } from '@/core/annotation/describe';
import type { TextMap } from '@/dom/text-map';
import { articleText } from '@/dom/text-positions';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import type { Ask } from './card-reader';
import type { LiveMention } from './live-mention';
import { newId } from './new-id';
import { pageHint } from './page-hint';

/** Saves the entity's card on this page; resolves with the reason where it was refused, null when it is saved. */
export async function saveCard(
  ask: Ask,
  entity: string,
  mention: LiveMention,
  map: TextMap,
): Promise<Refusal | null> {
  const { text, starts } = articleText(map);
  const index = map.blocks.indexOf(mention.block);
  // The page changed while the card was open: the map has another block there now.
  if (index < 0) return { code: 'not-found', detail: 'the mention is no longer on the page' };
  const start = starts[index]! + mention.start;
  const answer = await ask('saveAnnotation', {
    draft: {
      id: newId(),
      motivation: 'bookmarking',
      selector: describe(text, start, start + mention.end - mention.start),
      colour: 'yellow',
      title: document.title,
      entities: [entity],
    },
    ...pageHint(document),
  });
  return answer.ok ? null : answer.error;
}
