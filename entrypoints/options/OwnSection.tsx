import { useState } from 'preact/hooks';
import { FilterBox } from '@/components/FilterBox';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { writeJsonLd } from '@/core/archive/write-jsonld';
import type { OwnCard } from '@/core/own/own-card';
import { searchCards } from '@/core/own/search-cards';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { refusalOf } from '@/platform/messaging/refused';
import { readCards, save } from './data-export';
import type { SectionProps } from './OptionsPage';
import { OwnLine } from './OwnLine';

/** Most cards that are taken in at a look: of more, one is searched. */
const UNSEARCHED = 10;

/** The cards that the reader made: to search, to edit, to delete with a way back, to keep as a file. */
export function OwnSection({ language }: SectionProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listOwnCards', {}), []);
  useEvents({ knowledgeSaved: again });
  /** The card deleted last, which keeps its line, and what was listed until then. */
  const [deleted, setDeleted] = useState<{ readonly card: OwnCard; readonly listed: typeof answer } | null>(
    null,
  );
  const [query, setQuery] = useState('');
  /** Why the last act was not done. */
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const cards = answer?.ok ? answer.value : [];
  // Until the list is read again, it has a card that is gone.
  const isGone =
    deleted !== null && (answer === deleted.listed || !cards.some(({ id }) => id === deleted.card.id));
  const names = new Intl.Collator(language, { numeric: true });
  const lines = [
    ...cards.filter(({ id }) => !isGone || id !== deleted.card.id),
    ...(isGone ? [deleted.card] : []),
  ].sort((a, b) => names.compare(a.name, b.name));
  const isSearched = lines.length > UNSEARCHED || query !== '';
  const found = searchCards(lines, query);
  const remove = async (card: OwnCard) => {
    const done = await askAsOwnPage('deleteOwnCard', { id: card.id });
    setRefusal(done.ok ? null : done.error);
    if (done.ok) setDeleted({ card, listed: answer });
  };
  const restore = async ({ id }: OwnCard) => {
    const done = await askAsOwnPage('restoreOwnCard', { id });
    setRefusal(done.ok ? null : done.error);
  };
  const keepAsFile = () =>
    void download().then(
      () => setRefusal(null),
      (error) => setRefusal(refusalOf(error)),
    );
  return (
    <>
      <p class="hint">{t('own_private')}</p>
      {answer && !answer.ok && <p class="problem">{refusalWords(t, answer.error)}</p>}
      {answer?.ok && cards.length === 0 && <p class="hint">{t('own_none')}</p>}
      {isSearched && <FilterBox label={t('own_search')} query={query} onQuery={setQuery} />}
      {isSearched && (
        <p class="hint own-cards-found" role="status">
          {query.trim() !== '' &&
            (found.length > 0
              ? t('own_found', String(found.length), String(lines.length))
              : t('own_noneWith', query))}
        </p>
      )}
      <ul class="own-cards">
        {found.map((card) => {
          const isDeleted = isGone && card.id === deleted.card.id;
          return (
            <OwnLine
              key={`${card.id} ${isDeleted}`}
              card={card}
              language={language}
              isDeleted={isDeleted}
              takesFocus={card.id === deleted?.card.id}
              onDelete={() => void remove(card)}
              onUndo={() => void restore(card)}
            />
          );
        })}
      </ul>
      <div role="status">{refusal && <p class="problem">{refusalWords(t, refusal)}</p>}</div>
      {cards.length > 0 && (
        <button type="button" class="soft-button" onClick={keepAsFile}>
          {t('own_export')}
        </button>
      )}
    </>
  );
}

/** Saves an archive of the cards alone, which the import takes like any other. Rejects with `Refused` where they cannot be read. */
async function download(): Promise<void> {
  const cards = await readCards(new AbortController().signal);
  save(new File([...writeJsonLd([], cards, null)], 'backstory-cards.json', { type: 'application/ld+json' }));
}
