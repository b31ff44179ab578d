import { useEffect, useRef, useState } from 'preact/hooks';
import { actOn } from '@/components/acts';
import { Card } from '@/components/Card';
import { Empty } from '@/components/Empty';
import { Icon } from '@/components/Icon';
import { RefusalLine } from '@/components/RefusalLine';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { canStep, current, type History, step, visit } from '@/core/card/history';
import { editOwnCard, useOwnCard } from '@/platform/edit-own-card';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Refusal } from '@/platform/messaging/protocol/answer';

interface CardViewProps {
  readonly history: History;
  /** Entities of the page beside, whose facts come first. */
  readonly near: readonly string[];
  readonly onHistory: (history: History | null) => void;
}

/** The card of an entity that was looked up, with the names in it as doors to other cards. */
export function CardView({ history, near, onHistory }: CardViewProps) {
  const t = useStrings();
  const entity = current(history);
  const { answer } = useAnswer(
    () => askAsOwnPage('readCard', { entity, near: near.slice(0, 100) }),
    [entity],
  );
  const own = useOwnCard(answer?.ok ? answer.value : null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const write = async () => {
    const opened = await askAsOwnPage('openNoteWindow', { entity });
    setRefusal(opened.ok ? null : opened.error);
  };
  const onAct = actOn((act, word) => {
    if (act === 'follow') onHistory(visit(history, word));
    if (act === 'note') void write();
    if (act === 'step') onHistory(step(history, word === '1' ? 1 : -1));
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done with the buttons and links inside
    <div class="panel card-panel" onClick={onAct} onKeyDown={onAct}>
      <button ref={back} type="button" class="back" onClick={() => onHistory(null)}>
        <Icon name="back" />
        {t('popup_back')}
      </button>
      {answer?.ok && (
        <Card
          card={answer.value}
          notes={answer.value.notes}
          t={t}
          leadsOn
          writes
          steps={
            history.visited.length > 1
              ? { back: canStep(history, -1), forward: canStep(history, 1) }
              : undefined
          }
        />
      )}
      {own && (
        <button type="button" class="soft-button" onClick={() => void editOwnCard(own)}>
          {t('make_editTitle')}
        </button>
      )}
      {refusal && <RefusalLine code={refusal.code} />}
      {answer?.ok === false && <Empty title={t('popup_failed')}>{refusalWords(t, answer.error)}</Empty>}
    </div>
  );
}
