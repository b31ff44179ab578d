import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import type { OwnCard } from '@/core/own/own-card';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

/** The cards that the reader made: to edit, to delete with a way back, to keep as a file. */
export function OwnSection() {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listOwnCards', {}), []);
  useEvents({ knowledgeSaved: again });
  const [deleted, setDeleted] = useState<OwnCard | null>(null);
  const cards = answer?.ok ? answer.value : [];
  const remove = async (card: OwnCard) => {
    const done = await askAsOwnPage('deleteOwnCard', { id: card.id });
    if (done.ok) setDeleted(card);
  };
  const restore = async ({ id }: OwnCard) => {
    const done = await askAsOwnPage('restoreOwnCard', { id });
    if (done.ok) setDeleted(null);
  };
  return (
    <>
      <p class="hint">{t('own_private')}</p>
      {answer && !answer.ok && <p class="problem">{refusalWords(t, answer.error)}</p>}
      {answer?.ok && cards.length === 0 && <p class="hint">{t('own_none')}</p>}
      <ul class="own-cards">
        {cards.map((card) => (
          <li key={card.id} class="pack-line">
            <span class="pack-name">
              <b dir="auto">{card.about === undefined ? card.name : t('own_about', card.name)}</b>
              <span class="line-note">{t('own_count', String(card.facts.length))}</span>
            </span>
            <button type="button" class="quiet-button" onClick={() => void edit(card)}>
              {t('own_edit')}
            </button>
            <button type="button" class="quiet-button" onClick={() => void remove(card)}>
              {t('own_delete')}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {deleted && (
          <p>
            {t('own_deleted', deleted.name)}{' '}
            <button type="button" class="quiet-button" onClick={() => void restore(deleted)}>
              {t('own_undo')}
            </button>
          </p>
        )}
      </div>
      {cards.length > 0 && (
        <button type="button" class="soft-button" onClick={() => download(cards)}>
          {t('own_export')}
        </button>
      )}
    </>
  );
}

async function edit({ id }: OwnCard): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/make-card.html?edit=${id}`) });
}

function download(cards: readonly OwnCard[]): void {
  const link = document.createElement('a');
  const file = new Blob([`${JSON.stringify({ backstory: 'own cards', cards }, null, 2)}\n`], {
    type: 'application/json',
  });
  link.href = URL.createObjectURL(file);
  link.download = 'backstory-cards.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
