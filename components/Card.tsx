import type { Card as CardContent } from '@/core/card/card';
import { CardHead } from './CardHead';
import { Facts } from './Facts';
import { Icon } from './Icon';
import { LocatorMap } from './LocatorMap';
import { SaveButton, type Saving } from './SaveButton';
import { useStrings } from './strings';

interface CardProps {
  readonly card: CardContent;
  /** Why the mark stands on the page, a sentence. */
  readonly why?: string | undefined;
  /** Absent where a card cannot be saved. */
  readonly saving?: { readonly state: Saving; readonly onSave: () => void } | undefined;
  /** Absent where names in facts lead nowhere. */
  readonly onFollow?: ((entity: string) => void) | undefined;
  /** The way back and forward; absent before the first name was followed. */
  readonly steps?:
    | { readonly back: boolean; readonly forward: boolean; readonly onStep: (by: -1 | 1) => void }
    | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Draws the card of an entity: props in, callbacks out. */
export function Card({ card, why, saving, onFollow, steps, onClose }: CardProps) {
  const t = useStrings();
  return (
    <article class="card" lang={card.language}>
      <CardHead key={card.entity} {...{ card, why, onClose }} />
      <div class="body">
        {card.map && <LocatorMap map={card.map} name={card.name} />}
        <Facts key={card.entity} {...{ card, onFollow }} />
      </div>
      {(saving || steps) && (
        <footer class="foot">
          {steps && (
            <span class="steps">
              <button
                type="button"
                class="round"
                disabled={!steps.back}
                aria-label={t('card_back')}
                onClick={() => steps.onStep(-1)}
              >
                <Icon name="back" />
              </button>
              <button
                type="button"
                class="round"
                disabled={!steps.forward}
                aria-label={t('card_forward')}
                onClick={() => steps.onStep(1)}
              >
                <Icon name="forward" />
              </button>
            </span>
          )}
          {saving && <SaveButton saving={saving.state} onSave={saving.onSave} />}
        </footer>
      )}
    </article>
  );
}
