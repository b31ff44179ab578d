import { useState } from 'preact/hooks';
import type { Card as CardContent } from '@/core/card/card';
import { CardFoot, type CardFootProps } from './CardFoot';
import { CardHead } from './CardHead';
import { Facts, FIRST_FACTS } from './Facts';

interface CardProps extends Pick<CardFootProps, 'saving' | 'steps'> {
  readonly card: CardContent;
  /** Why the mark stands on the page, a sentence. */
  readonly why?: string | undefined;
  /** Absent where names in facts lead nowhere. */
  readonly onFollow?: ((entity: string) => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Draws the card of an entity: props in, callbacks out. */
export function Card({ card, why, saving, onFollow, steps, onClose }: CardProps) {
  /** The entity whose facts are all shown; another card begins with its first few. */
  const [expanded, setExpanded] = useState<string | null>(null);
  const all = expanded === card.entity;
  return (
    <article class="card" lang={card.language}>
      <CardHead key={card.entity} {...{ card, why, onClose }} />
      <div class="body" key={`${card.entity} body`}>
        <Facts {...{ card, all, onFollow }} />
      </div>
      <CardFoot
        {...{ saving, steps, all }}
        hidden={card.facts.length - FIRST_FACTS}
        onMore={() => setExpanded(all ? null : card.entity)}
      />
    </article>
  );
}
