import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { FactLine } from '@/components/FactLine';
import { originWords } from '@/components/origin-words';
import { useStrings } from '@/components/strings';
import type { Card, CardFact } from '@/core/card/card';
import { citeFact } from '@/core/story/cite-fact';
import { factsByYear } from '@/core/story/entity-page';

/** Every fact of an entity by year, the newest first, each to be copied with what it rests on. */
export function DatedFacts({ card }: { readonly card: Card }) {
  const t = useStrings();
  const [tried, setTried] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const { language, articles, name } = card;
  const copy = (fact: CardFact) =>
    void navigator.clipboard.writeText(citeFact(fact, articles, language)).then(
      () => setTried({ text: fact.text, isCopied: true }),
      () => setTried({ text: fact.text, isCopied: false }),
    );
  const outcome = tried && t(tried.isCopied ? 'highlight_copied' : 'panel_copyFailed');
  return (
    <section class="body" aria-label={t('card_facts')}>
      {factsByYear(card).map(({ year, facts }) => (
        <section key={year}>
          <h3 class="year">{year ?? t('panel_noYear')}</h3>
          <ul class="facts">
            {facts.map((fact) => (
              <Fragment key={fact.text}>
                <FactLine
                  {...{ fact, articles, language, t }}
                  words={name}
                  leadsOn
                  origin={originWords(fact.origin, t)}
                />
                <li class="copy-line">
                  <button
                    type="button"
                    class="copy"
                    aria-label={t('panel_copyFact', fact.text)}
                    onClick={() => copy(fact)}
                  >
                    {tried?.text === fact.text ? outcome : t('panel_copy')}
                  </button>
                </li>
              </Fragment>
            ))}
          </ul>
        </section>
      ))}
      <p class="spoken" role="status">
        {outcome}
      </p>
    </section>
  );
}
