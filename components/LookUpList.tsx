import { useEffect, useState } from 'preact/hooks';
import type { LookUpResult } from '@/core/look-up/look-up';
import type { RefusalCode } from '@/core/refusal';
import { Empty } from './Empty';
import { EntityLine } from './EntityLine';
import { optionId, type SetListKeys, useListKeys } from './list-keys';
import { refusalWords } from './refusal-words';
import { useStrings } from './strings';

interface LookUpListProps {
  readonly query: string;
  /** What the query finds; null before it is known. */
  readonly answer:
    | { readonly ok: true; readonly value: readonly LookUpResult[] }
    | { readonly ok: false; readonly error: { readonly code: RefusalCode } }
    | null;
  readonly onAgain: () => void;
  readonly onKeys: SetListKeys;
  readonly onOpen: (entity: string) => void;
}

/** Lines drawn in the turn of the key: what the highest window shows of them. The others come when the browser has time. */
const FIRST = 24;

/** Draws what a search over all that is known finds; picking a result opens it. */
export function LookUpList({ query, answer, onAgain, onKeys, onOpen }: LookUpListProps) {
  const t = useStrings();
  const results = answer?.ok ? answer.value : [];
  const [whole, setWhole] = useState<unknown>(null);
  useEffect(() => {
    const idle = requestIdleCallback(() => setWhole(answer));
    return () => cancelIdleCallback(idle);
  }, [answer]);
  const pick = (index: number) => {
    const result = results[index];
    if (result) onOpen(result.entity);
  };
  const { active, setActive } = useListKeys(results.length, answer, pick, onKeys);
  if (answer === null) return null;
  if (!answer.ok) {
    return (
      <Empty title={t('popup_failed')} action={{ word: t('popup_again'), onClick: onAgain }}>
        {refusalWords(t, answer.error)}
      </Empty>
    );
  }
  if (results.length === 0) return <Empty title={t('popup_unknown', query)}>{t('popup_unknownWhy')}</Empty>;
  return (
    <div class="entities" id="list" role="listbox" aria-label={t('popup_view_lookUp')}>
      {(whole === answer ? results : results.slice(0, FIRST)).map(
        ({ entity, type, name, description, matched, origin }, index) => (
          <EntityLine
            key={entity}
            id={optionId(index)}
            {...{ type, name, description, matched, origin }}
            active={index === active}
            onPick={() => pick(index)}
            onPoint={() => setActive(index)}
          />
        ),
      )}
    </div>
  );
}
