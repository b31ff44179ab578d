import type { Origin } from '@/core/card/card';
import type { EntityType } from '@/core/pack/schema';
import { Icon } from './Icon';
import { useStrings } from './strings';

interface EntityLineProps {
  /** Id of the element, for `aria-activedescendant`. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** A quiet second line. */
  readonly description?: string | undefined;
  /** The other name that was found. */
  readonly matched?: string | undefined;
  /** Whose it is, where it is not the bundled pack's. */
  readonly origin?: Origin | undefined;
  /** A short count at the end of the line, and how it is read out. */
  readonly count?: { readonly shown: string; readonly spoken: string } | undefined;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

/** Draws an entity as an option of a list. */
export function EntityLine({
  id,
  type,
  name,
  description,
  matched,
  origin,
  count,
  active,
  onPick,
  onPoint,
}: EntityLineProps) {
  const t = useStrings();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the focus, and its keys drive the list
    <div
      class="entity-line"
      role="option"
      id={id}
      aria-selected={active}
      tabIndex={-1}
      onClick={onPick}
      onPointerMove={onPoint}
    >
      <span class="entity-type" title={t(`card_type_${type}`)}>
        <Icon name={type} />
        <span class="spoken">{t(`card_type_${type}`)}</span>
      </span>
      <span class="entity-text">
        <span class="entity-name">
          {name}
          {matched !== undefined && <span class="entity-matched">{matched}</span>}
        </span>
        {origin !== undefined && (
          <span class="entity-origin">{origin === 'own' ? t('card_own') : origin.pack}</span>
        )}
        {description !== undefined && <span class="entity-description">{description}</span>}
      </span>
      {count && (
        <span class="entity-count">
          <span aria-hidden="true">{count.shown}</span>
          <span class="spoken">{count.spoken}</span>
        </span>
      )}
    </div>
  );
}
