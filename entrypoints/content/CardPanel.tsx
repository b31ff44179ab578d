import { useRef, useState } from 'preact/hooks';
import { Card } from '@/components/Card';
import type { Saving } from '@/components/SaveButton';
import { useStrings } from '@/components/strings';
import type { Card as CardContent } from '@/core/card/card';
import { canStep, current, type History, startHistory, step, visit } from '@/core/card/history';
import type { Refusal } from '@/platform/messaging/protocol';
import type { CardAnswer } from './card-reader';

export interface PanelProps {
  readonly first: CardContent & { saved: boolean };
  /** Why the mark stands on the page, a sentence. */
  readonly why: string;
  /** Reads the card of a name that was followed. */
  readonly read: (entity: string) => Promise<CardAnswer>;
  /** Saves a card with the mark's quote; null when it is saved. */
  readonly save: (entity: string) => Promise<Refusal | null>;
  readonly onClose: () => void;
  /** A name was followed: the card may shrink away from under the pointer. */
  readonly onEngage: () => void;
}

/** The card over a page, with the way through other cards and what is saved. */
export function CardPanel({ first, why, read, save, onClose, onEngage }: PanelProps) {
  const t = useStrings();
  const top = useRef<HTMLDivElement>(null);
  const [history, setHistory] = useState<History>(() => startHistory(first.entity));
  const [cards, setCards] = useState<ReadonlyMap<string, CardContent>>(
    () => new Map([[first.entity, first]]),
  );
  const [savings, setSavings] = useState<ReadonlyMap<string, Saving>>(
    () => new Map(first.saved ? [[first.entity, { at: 'saved' }]] : []),
  );
  const entity = current(history);
  const card = cards.get(entity) ?? first;

  const setSaving = (of: string, saving: Saving) => setSavings((before) => new Map(before).set(of, saving));

  const go = (next: History) => {
    onEngage();
    setHistory(next);
    // What had the focus may be gone with the card that it was in.
    top.current?.focus({ preventScroll: true });
  };

  const follow = async (to: string) => {
    if (!cards.has(to)) {
      const answer = await read(to);
      if (!answer.ok) return;
      setCards((before) => new Map(before).set(to, answer.value));
      if (answer.value.saved) setSaving(to, { at: 'saved' });
    }
    go(visit(history, to));
  };

  const onSave = async () => {
    setSaving(entity, { at: 'saving' });
    const refusal = await save(entity);
    const reason = refusal && t(`card_refused_${refusal.code.replace('-', '_') as 'store_failed'}`);
    setSaving(entity, reason ? { at: 'failed', reason } : { at: 'saved' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0 || !event.altKey) return;
    // The browser would leave the article.
    event.preventDefault();
    if (canStep(history, by)) go(step(history, by));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt+arrows work wherever the focus is in the card
    <div ref={top} class="stack" tabIndex={-1} onKeyDown={onKeyDown}>
      <Card
        card={card}
        why={entity === first.entity ? why : undefined}
        saving={{ state: savings.get(entity) ?? { at: 'unsaved' }, onSave }}
        onFollow={follow}
        steps={
          history.visited.length > 1
            ? {
                back: canStep(history, -1),
                forward: canStep(history, 1),
                onStep: (by) => go(step(history, by)),
              }
            : undefined
        }
        onClose={onClose}
      />
    </div>
  );
}
