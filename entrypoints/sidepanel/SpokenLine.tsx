import { Icon } from '@/components/Icon';
import { Strip } from '@/components/Strip';
import { useStrings } from '@/components/strings';
import type { PageEntity } from '@/platform/messaging/protocol/tab-requests';

interface SpokenLineProps {
  readonly spoken: PageEntity;
  readonly isNew: boolean;
  /** Whether the Tab key leads to it: to one line of all. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
  /** Goes to a mention in the article. */
  readonly onJump: (index: number) => void;
  readonly onKnown: (isKnown: boolean) => void;
}

/** One entity of the article, a row of three: its page, where it is spoken of, and whether the reader knows it. */
export function SpokenLine({ spoken, isNew, isStop, onOpen, onJump, onKnown }: SpokenLineProps) {
  const t = useStrings();
  const { entity, name, type, count, places } = spoken;
  const know = t(isNew ? 'panel_know' : 'panel_forget', name);
  return (
    <li class="spoken-line" data-entity={entity}>
      <button type="button" class="spoken-name" tabIndex={isStop ? 0 : -1} onClick={onOpen}>
        <span class="entity-type" title={t(`card_type_${type}`)}>
          <Icon name={type} />
          <span class="spoken">{t(`card_type_${type}`)}</span>
        </span>
        <span class="entity-name">{name}</span>
      </button>
      <Strip
        label={t('panel_spokenOf', name)}
        at={places.map(({ at }) => at)}
        valueText={(index) =>
          t(
            'panel_mention',
            String(index + 1),
            String(count),
            String(Math.round((places[index]?.at ?? 0) * 100)),
          )
        }
        onJump={onJump}
      />
      <button
        type="button"
        class="tool"
        tabIndex={-1}
        aria-label={know}
        title={know}
        onClick={() => onKnown(isNew)}
      >
        <Icon name={isNew ? 'done' : 'remove'} />
      </button>
    </li>
  );
}
