import type { Card, CardFact } from '@/core/card/card';
import { FactLine } from './FactLine';
import { Island } from './Island';
import { originWords } from './origin-words';
import type { Strings } from './strings';

/** Facts that a card shows before "more": what fits beside a paragraph. */
const FIRST_FACTS = 3;

/** Returns how many facts stand behind "more". */
export const hiddenFacts = ({ facts }: Card): number => Math.max(0, facts.length - FIRST_FACTS);

interface FactsProps {
  readonly card: Card;
  readonly t: Strings;
  readonly leadsOn: boolean;
}

/** Draws the facts that matter here, and the rest folded away (`more-facts`). */
export function Facts({ card, t, leadsOn }: FactsProps) {
  const [first, rest] = [card.facts.slice(0, FIRST_FACTS), card.facts.slice(FIRST_FACTS)];
  return (
    <>
      <FactLists facts={first} {...{ card, t, leadsOn }} />
      {rest.length > 0 && (
        <div id="more-facts" class="rest" hidden>
          <FactLists facts={rest} follows={first} {...{ card, t, leadsOn }} />
        </div>
      )}
    </>
  );
}

const isGeneral = ({ sources }: CardFact) => sources.length === 0;
const isOurGeneral = (fact: CardFact) => isGeneral(fact) && fact.origin === undefined;

interface FactListsProps extends FactsProps {
  readonly facts: readonly CardFact[];
  /** Facts that stand above: a title is not said twice. */
  readonly follows?: readonly CardFact[];
}

/** General knowledge stands apart from what the articles say. */
function FactLists({ facts, follows = [], card, t, leadsOn }: FactListsProps) {
  const bundled = facts.filter(({ origin }) => origin === undefined);
  const reported = bundled.filter((fact) => !isGeneral(fact));
  const general = bundled.filter(isGeneral);
  const others = facts.filter(({ origin }) => origin !== undefined);
  const origins = [...new Set(others.map((fact) => originWords(fact.origin, t)))];
  const isOwn = (words: string) => words === originWords('own', t);
  const line = (fact: CardFact) => (
    <FactLine
      key={fact.text}
      words={card.name}
      language={card.language}
      articles={card.articles}
      {...{ fact, t, leadsOn }}
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
        <section class={follows.some(isOurGeneral) ? 'general on' : 'general'} title={t('card_generalWhy')}>
          {!follows.some(isOurGeneral) && <h3 class="general-title">{t('card_general')}</h3>}
          <ul class="facts">{general.map(line)}</ul>
        </section>
      )}
      {origins.map((words) => (
        <Island key={words} when={isOwn(words)}>
          <section class="general origin">
            <h3 class="general-title">{words}</h3>
            <ul class="facts">{others.filter((fact) => originWords(fact.origin, t) === words).map(line)}</ul>
          </section>
        </Island>
      ))}
    </>
  );
}
