import { isOwnEntity } from '@/core/own/own-card';
import type { CardProps } from './Card';
import { Icon } from './Icon';
import { Island } from './Island';
import { LocatorMap } from './LocatorMap';
import { RoundButton } from './RoundButton';

/** Draws who or what a card is about. */
export function CardHead({
  card,
  t,
  why,
  menu,
  closes,
}: Pick<CardProps, 'card' | 't' | 'why' | 'menu' | 'closes'>) {
  const isOwn = isOwnEntity(card.entity);
  return (
    <header class="head">
      <div class="type-line">
        <Island when={isOwn}>
          <span class="type">
            <Icon name={card.type} />
            {t(`card_type_${card.type}`)}
          </span>
        </Island>
        <span class="corner">
          {why !== undefined && (
            <RoundButton does="toggle why" icon="why" word={t('card_why')} expanded={false} />
          )}
          {menu !== undefined && (
            <RoundButton does="toggle card-menu" icon="more" word={t('card_actions')} expanded={false} />
          )}
          {closes && <RoundButton does="close" icon="close" word={t('card_close')} />}
        </span>
      </div>
      {why !== undefined && (
        <p class="why" id="why" hidden>
          {why}
        </p>
      )}
      {menu !== undefined && (
        <div class="card-menu" id="card-menu" hidden>
          {menu}
        </div>
      )}
      {card.map && <LocatorMap map={card.map} name={card.name} t={t} />}
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
      <Island when={isOwn}>
        <p class="description" hidden={card.description === ''}>
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
      </Island>
    </header>
  );
}
