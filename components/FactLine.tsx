import type { CardArticle, CardFact } from '@/core/card/card';
import type { CardLanguage } from '@/core/card/compose';
import { LinkedText } from './LinkedText';
import { SourceLine } from './SourceLine';
import type { Strings } from './strings';

interface FactLineProps {
  readonly fact: CardFact;
  readonly articles: readonly CardArticle[];
  readonly words: string;
  readonly language: CardLanguage;
  readonly t: Strings;
  readonly leadsOn: boolean;
  /** Whose it is, where the list around it does not say. */
  readonly origin?: string;
}

/** Draws one fact with its provenance, and the other version where the articles differ. */
export function FactLine({ fact, articles, words, language, t, leadsOn, origin }: FactLineProps) {
  return (
    <li class="fact">
      <p class="fact-text">
        <LinkedText text={fact.text} links={fact.links} leadsOn={leadsOn} />
      </p>
      {fact.words !== undefined && <p class="fact-words">{fact.words}</p>}
      <SourceLine {...{ fact, articles, words, language, t }} />
      {origin && <p class="fact-origin">{origin}</p>}
      {fact.differs && (
        <div class="differs">
          <p class="fact-text">
            <strong class="but" title={t('card_differsWhy')}>
              {t('card_differs')}
            </strong>{' '}
            <LinkedText text={fact.differs.text} links={fact.differs.links} leadsOn={leadsOn} />
          </p>
          <SourceLine fact={{ sources: fact.differs.sources }} {...{ articles, words, language, t }} />
        </div>
      )}
    </li>
  );
}
