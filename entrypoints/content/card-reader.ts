/** Cards asked of the background ahead of time: the dwelling is long enough for the answer to be there when it ends. */
import type { Card } from '@/core/card/card';
import type { ask as askBackground } from '@/platform/messaging/ask';
import type { Answer } from '@/platform/messaging/protocol';

export type Ask = typeof askBackground;
export type CardAnswer = Answer<Card & { saved: boolean }>;

export interface CardReader {
  /** Asks for the card that opening `token` will show. */
  prefetch(token: number, entity: string, near: string[]): void;
  /** The answer to the opening's request, asked now where it was not before. */
  read(token: number, entity: string, near: string[]): Promise<CardAnswer>;
}

/** Returns a reader that remembers only the latest request: an earlier one is stale by then. */
export function createCardReader(ask: Ask): CardReader {
  let ahead: { token: number; entity: string; answer: Promise<CardAnswer> } | null = null;
  const request = (entity: string, near: string[]) => ask('readCard', { entity, near });
  return {
    prefetch(token, entity, near) {
      ahead = { token, entity, answer: request(entity, near) };
    },
    read(token, entity, near) {
      return ahead?.token === token && ahead.entity === entity ? ahead.answer : request(entity, near);
    },
  };
}
