import { Empty } from '@/components/Empty';
import { EntityLine } from '@/components/EntityLine';
import { type ListKeys, optionId, useListKeys } from '@/components/list-keys';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

interface LookUpViewProps {
  readonly query: string;
  readonly onKeys: (keys: ListKeys | undefined) => void;
  readonly onOpen: (entity: string) => void;
}

/** The search over all that is known; picking a result opens its card. */
export function LookUpView({ query, onKeys, onOpen }: LookUpViewProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('lookUp', { query }), [query]);
  const results = answer?.ok ? answer.value : [];
  const pick = (index: number) => {
    const result = results[index];
    if (result) onOpen(result.entity);
  };
  const { active, setActive } = useListKeys(results.length, answer, pick, onKeys);

  if (answer === null) return null;
  if (!answer.ok) {
    return (
      <Empty title={t('popup_failed')} action={{ word: t('popup_again'), onClick: again }}>
        {refusalWords(t, answer.error)}
      </Empty>
    );
  }
  if (results.length === 0) return <Empty title={t('popup_unknown', query)}>{t('popup_unknownWhy')}</Empty>;
  return (
    <div class="entities" id="list" role="listbox" aria-label={t('popup_view_lookUp')}>
      {results.map(({ entity, type, name, description, matched, origin }, index) => (
        <EntityLine
          key={entity}
          id={optionId(index)}
          {...{ type, name, description, matched, origin }}
          active={index === active}
          onPick={() => pick(index)}
          onPoint={() => setActive(index)}
        />
      ))}
    </div>
  );
}
