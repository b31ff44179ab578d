import type { Age } from '@/core/card/age';
import type { Card as CardContent } from '@/core/card/card';
import type { Drawing } from '@/core/card/drawing';
import type { DrawnCard, WhyKind } from '@/core/card/drawn';
import type { CardNotes } from '@/core/card/notes';
import { isOwnEntity } from '@/core/own/own-card';
import { Card } from './Card';
import { CardMenu, type CardMenuProps } from './CardMenu';
import { draw, drawOne } from './draw';
import type { Strings } from './strings';
import { whySentence } from './why-sentence';

/** Stands in a sentence for words that only the page knows: no text has it. */
const WORDS = '\u0000';

/** What a card on a page says beyond its entity. */
export interface CardSurroundings {
  /** Why there is a mark; absent on a card that was followed to. */
  readonly why?: WhyKind | undefined;
  /** How much younger the page is. */
  readonly age: Age | null;
  readonly menu: Omit<CardMenuProps, 't'>;
}

/** Returns a card drawn for a page. The words that the reason speaks of stay in the page: `data-fill` is where it puts them. */
export function drawnCard(
  card: CardContent & { readonly saved: boolean; readonly notes: CardNotes },
  { why, age, menu }: CardSurroundings,
  t: Strings,
): DrawnCard {
  const [before, ...after] = why ? whySentence(why, WORDS, t).split(WORDS) : [];
  const sentence = why && (
    <>
      {before}
      {after.map((rest) => [<span key={rest} data-fill="why" />, rest])}
    </>
  );
  return {
    entity: card.entity,
    label: t('card_label', card.name),
    // A live region is no island: of what the reader made it says what the page has already.
    spoken: isOwnEntity(card.entity)
      ? card.name
      : [card.name, card.description, card.facts.find(({ origin }) => origin !== 'own')?.text]
          .filter(Boolean)
          .join('. '),
    saved: card.saved,
    drawing: drawOne(
      <Card
        {...{ card, t, age }}
        notes={card.notes}
        menu={<CardMenu {...menu} t={t} />}
        why={sentence}
        steps={{ back: true, forward: true }}
        saving={card.saved ? 'saved' : 'unsaved'}
        leadsOn
        closes
        writes
      />,
    ),
  };
}

/** Returns what stands in a card's menu, drawn for a page. */
export const drawnMenu = (menu: Omit<CardMenuProps, 't'>, t: Strings): Drawing[] =>
  draw(<CardMenu {...menu} t={t} />);
