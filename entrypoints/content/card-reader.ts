/** Cards asked of the background ahead of time: the dwelling is long enough for the answer to be there when it ends. */
import type { DrawnCard } from '@/core/card/drawn';
import type { ask as askBackground } from '@/platform/messaging/ask';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { LiveMention } from './live-mention';

export type Ask = typeof askBackground;
export type CardAnswer = Answer<DrawnCard>;

/**
 * Returns what reads the card that opening `token` shows: asked again for the same opening it gives the same answer. Only the
 * latest is remembered, an earlier one is stale by then.
 */
export function createCardReader(
  ask: Ask,
  near: (mark: LiveMention) => string[],
  published: () => { published?: string },
) {
  let latest: { token: number; entity: string; answer: Promise<CardAnswer> } | null = null;
  return (token: number, mark: LiveMention): Promise<CardAnswer> => {
    const { entity, why } = mark;
    if (latest?.token !== token || latest.entity !== entity) {
      const kind = why.kind === 'company' && why.with.length === 0 ? 'name' : why.kind;
      latest = {
        token,
        entity,
        answer: ask('drawCard', { entity, near: near(mark), why: kind, ...published() }),
      };
    }
    return latest.answer;
  };
}

/** Returns the words of the page that a mark owes itself to. */
export function whyWords({ why }: LiveMention): string {
  switch (why.kind) {
    case 'name':
      return '';
    case 'introduced':
      return why.by;
    case 'company':
      return why.with.join(', ');
    case 'cue':
      return why.words.join(', ');
  }
}
