import type { Card as CardContent } from '@/core/card/card';
import type { DrawnCard, WhyKind } from '@/core/card/drawn';
import { Card } from './Card';
import { drawOne } from './draw';
import type { Strings } from './strings';
import { whySentence } from './why-sentence';

/** Stands in a sentence for words that only the page knows: no text has it. */
const WORDS = '\u0000';

/** Returns a card drawn for a page. The words that the reason speaks of stay in the page: `data-fill` is where it puts them. */
export function drawnCard(
  card: CardContent & { readonly saved: boolean },
  why: WhyKind | undefined,
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
    spoken: [card.name, card.description, card.facts[0]?.text].filter(Boolean).join('. '),
    saved: card.saved,
    drawing: drawOne(
      <Card
        {...{ card, t }}
        why={sentence}
        steps={{ back: true, forward: true }}
        saving={card.saved ? 'saved' : 'unsaved'}
        leadsOn
        closes
      />,
    ),
  };
}
