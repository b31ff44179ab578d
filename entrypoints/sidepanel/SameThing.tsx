import { useState } from 'preact/hooks';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import type { Card } from '@/core/card/card';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { EntityPicker } from './EntityPicker';

type Saying =
  | { readonly at: 'idle' | 'asking' }
  /** `id`: of the own card that says so. */
  | { readonly at: 'said'; readonly id: string; readonly name: string }
  | { readonly at: 'failed'; readonly refusal: Refusal };

/** Lets the reader say that an entity is the same thing as one of another pack, with a way back. */
export function SameThing({ card: { entity, name, type } }: { readonly card: Card }) {
  const t = useStrings();
  const [state, setState] = useState<Saying>({ at: 'idle' });

  const say = async (other: string | null) => {
    if (other === null || other === entity) return;
    const read = await askAsOwnPage('readCard', { entity: other, near: [] });
    if (!read.ok) return setState({ at: 'failed', refusal: read.error });
    const id = crypto.randomUUID();
    const same = { entity: other, name: read.value.name };
    const draft = { id, name, type, description: '', aliases: [], facts: [], about: entity, same };
    const saved = await askAsOwnPage('saveOwnCard', { draft, revision: 0 });
    setState(saved.ok ? { at: 'said', id, name: read.value.name } : { at: 'failed', refusal: saved.error });
  };
  const undo = async (id: string) => {
    const gone = await askAsOwnPage('deleteOwnCard', { id });
    setState(gone.ok ? { at: 'idle' } : { at: 'failed', refusal: gone.error });
  };

  return (
    <div class="same-thing">
      <button
        type="button"
        class="soft-button"
        aria-expanded={state.at === 'asking'}
        onClick={() => setState({ at: state.at === 'asking' ? 'idle' : 'asking' })}
      >
        {t('panel_same')}
      </button>
      {state.at === 'asking' && (
        <EntityPicker
          id="same"
          label={t('panel_sameWhat')}
          picked={null}
          onPick={(other) => void say(other)}
        />
      )}
      <div role="status">
        {state.at === 'said' && (
          <p>
            {t('panel_sameDone', name, state.name)}{' '}
            <button type="button" class="soft-button" onClick={() => void undo(state.id)}>
              {t('own_undo')}
            </button>
          </p>
        )}
        {state.at === 'failed' && (
          <p class="problem">{t('panel_sameFailed', refusalWords(t, state.refusal))}</p>
        )}
      </div>
    </div>
  );
}
