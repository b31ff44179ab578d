import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { counted } from '@/components/counted';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { writeJsonLd } from '@/core/archive/write-jsonld';
import type { OwnCard } from '@/core/own/own-card';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { refusalOf } from '@/platform/messaging/refused';
import { readCards, save } from './data-export';
import type { SectionProps } from './OptionsPage';
import { ownTitle } from './own-title';

/** The cards that the reader made: to edit, to delete with a way back, to keep as a file. */
export function OwnSection({ language }: SectionProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listOwnCards', {}), []);
  useEvents({ knowledgeSaved: again });
  const [deleted, setDeleted] = useState<OwnCard | null>(null);
  /** Why the last act was not done. */
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const cards = answer?.ok ? answer.value : [];
  const remove = async (card: OwnCard) => {
    const done = await askAsOwnPage('deleteOwnCard', { id: card.id });
    setRefusal(done.ok ? null : done.error);
    if (done.ok) setDeleted(card);
  };
  const restore = async ({ id }: OwnCard) => {
    const done = await askAsOwnPage('restoreOwnCard', { id });
    setRefusal(done.ok ? null : done.error);
    if (done.ok) setDeleted(null);
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
      <ul class="own-cards">
        {cards.map((card) => (
          <li key={card.id} class="pack-line">
            <span class="pack-name">
              <b dir="auto">{ownTitle(t, card)}</b>
              {!card.same && (
                <span class="line-note">{counted(t, language, 'own_count', card.facts.length)}</span>
              )}
            </span>
            {!card.same && (
              <button type="button" class="quiet-button" onClick={() => void edit(card)}>
                {t('own_edit')}
              </button>
            )}
            <button type="button" class="quiet-button" onClick={() => void remove(card)}>
              {t('own_delete')}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {refusal && <p class="problem">{refusalWords(t, refusal)}</p>}
        {deleted && !cards.some(({ id }) => id === deleted.id) && (
          <p>
            {t('own_deleted', ownTitle(t, deleted))}{' '}
            <button type="button" class="quiet-button" onClick={() => void restore(deleted)}>
              {t('own_undo')}
            </button>
          </p>
        )}
      </div>
      {cards.length > 0 && (
        <button type="button" class="soft-button" onClick={keepAsFile}>
          {t('own_export')}
        </button>
      )}
    </>
  );
}

async function edit({ id }: OwnCard): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/make-card.html?edit=${id}`) });
}

/** Saves an archive of the cards alone, which the import takes like any other. Rejects with `Refused` where they cannot be read. */
async function download(): Promise<void> {
  const cards = await readCards(new AbortController().signal);
  save(new File([...writeJsonLd([], cards, null)], 'backstory-cards.json', { type: 'application/ld+json' }));
}
