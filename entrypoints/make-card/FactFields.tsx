import { type Strings, useStrings } from '@/components/strings';
import { formatDate } from '@/core/card/dates';
import { OWN_FACT_MAX, type OwnFact, type OwnSource } from '@/core/own/own-card';
import type { Language } from '@/core/settings/language';

interface FactFieldsProps {
  readonly facts: readonly OwnFact[];
  readonly onChange: (facts: readonly OwnFact[]) => void;
}

/** Each fact: the page's words, which stay as they are, the reader's beside them, and where it was read. */
export function FactFields({ facts, onChange }: FactFieldsProps) {
  const t = useStrings();
  const change = (at: number, some: Partial<OwnFact>) =>
    onChange(facts.map((fact, n) => (n === at ? { ...fact, ...some } : fact)));
  return (
    <fieldset class="make-facts">
      <legend>{t('make_facts')}</legend>
      {facts.map((fact, n) => (
        <div class="make-fact" key={n}>
          {fact.quote !== '' && <blockquote dir="auto">{fact.quote}</blockquote>}
          {fact.source && <p class="hint">{sourceWords(t, fact.source)}</p>}
          <label class="make-field">
            {t('make_words')}
            <textarea
              class="text-box"
              dir="auto"
              rows={2}
              maxLength={OWN_FACT_MAX}
              value={fact.words}
              onInput={({ currentTarget }) => change(n, { words: currentTarget.value })}
            />
          </label>
          <button
            type="button"
            class="quiet-button"
            onClick={() => onChange(facts.filter((_, other) => other !== n))}
          >
            {t('make_removeFact')}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet-button"
        onClick={() => onChange([...facts, { quote: '', words: '' }])}
      >
        {t('make_addFact')}
      </button>
    </fieldset>
  );
}

function sourceWords(t: Strings, { title, author, site, published, readOn }: OwnSource): string {
  const date = formatDate(published ?? readOn, document.documentElement.lang as Language);
  const day = published === undefined ? t('card_readOn', date) : date;
  return [title, author, site, day].filter(Boolean).join(' · ');
}
