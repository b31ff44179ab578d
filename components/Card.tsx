import type { ComponentChildren } from 'preact';
import type { Card as CardContent } from '@/core/card/card';
import type { SavingAt } from '@/core/card/drawn';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { Facts } from './Facts';
import type { Strings } from './strings';

export interface CardProps {
  readonly card: CardContent;
  readonly t: Strings;
  /** Why the mark stands on the page, a sentence. */
  readonly why?: ComponentChildren;
  /** Whether names in facts lead to their own cards: `follow` and the entity. */
  readonly leadsOn?: boolean;
  /** Whether it can be closed: `close`. */
  readonly closes?: boolean;
  /** The way back and forward: `step -1` and `step 1`; absent before the first name was followed. */
  readonly steps?: { readonly back: boolean; readonly forward: boolean } | undefined;
  /** Absent where a card cannot be saved: `save`. */
  readonly saving?: SavingAt | undefined;
}

/** Draws the card of an entity. What can be done with it is named by `data-do`: whoever shows the card listens (./acts). */
export function Card({ card, t, why, leadsOn = false, closes = false, steps, saving }: CardProps) {
  return (
    <article class="card" lang={card.language}>
      <CardHead key={card.entity} {...{ card, t, why, closes }} />
      <div class="body" key={`${card.entity} body`}>
        <Facts {...{ card, t, leadsOn }} />
      </div>
      <CardFoot key={`${card.entity} foot`} {...{ card, t, steps, saving }} />
    </article>
  );
}
