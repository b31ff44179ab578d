import type { Card } from '@/core/card/card';
import { FactLine } from './FactLine';
import { useStrings } from './strings';

/** Facts that a card shows before "more": what fits beside a paragraph. */
export const FIRST_FACTS = 3;

interface FactsProps {
  readonly card: Card;
  /** All of them, or the first few. */
  readonly all: boolean;
  readonly onFollow?: ((entity: string) => void) | undefined;
}

/** Draws the facts that matter here, or all, with general knowledge apart from what the articles say. */
export function Facts({ card, all, onFollow }: FactsProps) {
  const t = useStrings();
  const shown = all ? card.facts : card.facts.slice(0, FIRST_FACTS);
  const reported = shown.filter((fact) => fact.sources.length > 0);
  const general = shown.filter((fact) => fact.sources.length === 0);
  const line = (fact: Card['facts'][number]) => (
    <FactLine
      key={fact.text}
      words={card.name}
      language={card.language}
      articles={card.articles}
      {...{ fact, onFollow }}
    />
  );
  return (
    <>
      {reported.length > 0 && (
        <ul class="facts" aria-label={t('card_facts')}>
          {reported.map(line)}
        </ul>
      )}
      {general.length > 0 && (
        <section class="general" title={t('card_generalWhy')}>
          <h3 class="general-title">{t('card_general')}</h3>
          <ul class="facts">{general.map(line)}</ul>
        </section>
      )}
    </>
  );
}
