import { useState } from 'preact/hooks';
import type { Card } from '@/core/card/card';
import { Icon } from './Icon';
import { LocatorMap } from './LocatorMap';
import { useStrings } from './strings';

interface CardHeadProps {
  readonly card: Card;
  /** Why the mark stands on the page, a sentence. */
  readonly why?: string | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Draws who or what a card is about. */
export function CardHead({ card, why, onClose }: CardHeadProps) {
  const t = useStrings();
  const [asked, setAsked] = useState(false);
  return (
    <header class="head">
      <div class="type-line">
        <span class="type">
          <Icon name={card.type} />
          {t(`card_type_${card.type}`)}
        </span>
        <span class="corner">
          {why !== undefined && (
            <button
              type="button"
              class="round"
              aria-expanded={asked}
              aria-label={t('card_why')}
              title={t('card_why')}
              onClick={() => setAsked(!asked)}
            >
              <Icon name="why" />
            </button>
          )}
          {onClose && (
            <button
              type="button"
              class="round"
              aria-label={t('card_close')}
              title={t('card_close')}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      </div>
      {asked && <p class="why">{why}</p>}
      {card.map && <LocatorMap map={card.map} name={card.name} />}
      <h2 class="name">
        {card.name}
        {card.nativeName && (
          <>
            {' '}
            <span class="native" lang={card.nativeName.language}>
              {card.nativeName.text}
            </span>
          </>
        )}
      </h2>
      {card.pronunciation !== undefined && <p class="pronunciation">{card.pronunciation}</p>}
      <p class="description">
        {card.description}
        {card.descriptionIsGeneral && (
          <>
            {' '}
            <small class="general-mark" title={t('card_generalWhy')}>
              {t('card_general')}
            </small>
          </>
        )}
      </p>
    </header>
  );
}
