import { Icon } from '@/components/Icon';
import { SourceLine } from '@/components/SourceLine';
import { useStrings } from '@/components/strings';
import { formatPeriod } from '@/core/card/dates';
import type { Language } from '@/core/settings/language';
import type { EntityPage } from '@/core/story/entity-page';
import { relationWord } from './relation-word';

interface RelationListProps {
  readonly page: EntityPage;
  readonly language: Language;
  readonly onOpen: (entity: string) => void;
}

/** What an entity has to do with others, each with what it rests on. */
export function RelationList({ page: { relations, articles }, language, onOpen }: RelationListProps) {
  const t = useStrings();
  if (relations.length === 0) return null;
  return (
    <section class="relations" aria-label={t('panel_relations')}>
      <h3 class="section-head">{t('panel_relations')}</h3>
      <ul>
        {relations.map(({ type, entity, name, entityType, when, sources }) => (
          <li key={`${type} ${entity}`}>
            <span class="relation-type">{relationWord(t, type)}</span>{' '}
            <button type="button" class="relation-name" onClick={() => onOpen(entity)}>
              <Icon name={entityType} />
              {name}
            </button>
            {when !== undefined && (
              <span class="quiet"> {formatPeriod(when, language, (since) => t('card_since', since))}</span>
            )}
            {sources.length > 0 ? (
              <SourceLine fact={{ sources }} {...{ articles, language, t }} words={name} />
            ) : (
              <p class="source">{t('card_general')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
