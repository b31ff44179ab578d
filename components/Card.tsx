import type { ComponentChildren } from 'preact';
import type { Age } from '@/core/card/age';
import type { Card as CardContent } from '@/core/card/card';
import type { SavingAt } from '@/core/card/drawn';
import type { CardNotes as CardNotesContent } from '@/core/card/notes';
import { AgeLine } from './AgeLine';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardNotes } from './CardNotes';
import { Facts } from './Facts';
import { Island } from './Island';
import type { Strings } from './strings';
import { Timeline } from './Timeline';

export interface CardProps {
  readonly card: CardContent;
  readonly t: Strings;
  /** Why the mark stands on the page, a sentence. */
  readonly why?: ComponentChildren;
  /** How much younger than its knowledge the page before the reader is. */
  readonly age?: Age | null;
  /** What the reader keeps on the entity. */
  readonly notes?: CardNotesContent;
  /** What else can be done with it (./CardMenu), folded away. */
  readonly menu?: ComponentChildren;
  /** Whether names in facts lead to their own cards: `follow` and the entity. */
  readonly leadsOn?: boolean;
  /** Whether it can be closed: `close`. */
  readonly closes?: boolean;
  /** The way back and forward: `step -1` and `step 1`; absent before the first name was followed. */
  readonly steps?: { readonly back: boolean; readonly forward: boolean } | undefined;
  /** Whether a note can be written on what it is about: `note`. */
  readonly writes?: boolean;
  /** Absent where a card cannot be saved: `save`. */
  readonly saving?: SavingAt | undefined;
}

/** Draws the card of an entity. What can be done with it is named by `data-do`: whoever shows the card listens (./acts). */
export function Card({
  card,
  t,
  why,
  age,
  notes,
  menu,
  leadsOn = false,
  closes = false,
  writes = false,
  steps,
  saving,
}: CardProps) {
  return (
    <article class="card" lang={card.language}>
      <CardHead key={card.entity} {...{ card, t, why, menu, closes }} />
      <div class="body" key={`${card.entity} body`}>
        {age && (
          <Island when={card.facts.some(({ origin }) => origin === 'own')}>
            <AgeLine {...{ age, t }} language={card.language} />
          </Island>
        )}
        {notes && <CardNotes content={notes} language={card.language} t={t} />}
        <Facts {...{ card, t, leadsOn }} />
        {card.timeline && <Timeline moments={card.timeline} {...{ card, t, leadsOn }} />}
      </div>
      <CardFoot key={`${card.entity} foot`} {...{ card, t, writes, steps, saving }} />
    </article>
  );
}
