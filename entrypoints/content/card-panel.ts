/** The card over a page: the way through other cards, and what is saved. */
import { actOn } from '@/components/acts';
import type { CardAct } from '@/core/card/acts';
import type { Drawing } from '@/core/card/drawing';
import type { DrawnCard, Looks, SavingAt } from '@/core/card/drawn';
import { canStep, current, startHistory, step, visit } from '@/core/card/history';
import { change, fill } from '@/dom/draw';
import type { Answer, Refusal } from '@/platform/messaging/protocol/answer';
import { trusted } from './trusted';

export interface PanelProps {
  readonly first: DrawnCard;
  readonly looks: Looks;
  /** The words of the page that made the mark. */
  readonly why: string;
  /** Reads the card of a name that was followed. */
  readonly read: (entity: string) => Promise<Answer<DrawnCard>>;
  /** Saves a card with the mark's quote; null when it is saved. */
  readonly save: (entity: string) => Promise<Refusal | null>;
  /** Does what the card's menu offers; answers with what the menu shows then. */
  readonly send: (act: CardAct, entity: string) => Promise<Answer<readonly Drawing[]>>;
  /** Opens the place where a note on an entity is written. */
  readonly write: (entity: string) => void;
  readonly onClose: () => void;
  /** A name was followed: the card may shrink away from under the pointer. */
  readonly onEngage: () => void;
}

/** Draws the card into `stack`, and does what is done with it. */
export function startPanel(
  stack: HTMLElement,
  { first, looks, why, read, save, send, write, onClose, onEngage }: PanelProps,
): void {
  let history = startHistory(first.entity);
  const cards = new Map([[first.entity, first]]);
  const savings = new Map<string, SavingAt>();

  const draw = () => {
    const entity = current(history);
    const { drawing, saved } = cards.get(entity)!;
    // Anew: another card begins at its top, with its first facts.
    fill(stack, []);
    fill(stack, [drawing], looks.css);
    stack.querySelector('[data-fill]')?.append(why);
    if (history.visited.length === 1) stack.querySelector('.steps')?.remove();
    for (const by of [-1, 1] as const)
      stack
        .querySelector(`[data-do="step ${by}"]`)
        ?.setAttribute('aria-disabled', `${!canStep(history, by)}`);
    drawSaving(entity, savings.get(entity) ?? (saved ? 'saved' : 'unsaved'));
  };

  const drawSaving = (entity: string, at: SavingAt) => {
    savings.set(entity, at);
    const button = stack.querySelector('.save');
    if (button && entity === current(history)) change(button, looks.saving[at]);
  };

  const go = (next: typeof history) => {
    if (next === history) return;
    onEngage();
    history = next;
    draw();
    // What had the focus is gone with the card that it was in.
    stack.focus({ preventScroll: true });
  };

  const follow = async (to: string) => {
    const answer = cards.get(to) ?? (await read(to));
    if ('ok' in answer) {
      if (!answer.ok) return;
      cards.set(to, answer.value);
    }
    go(visit(history, to));
  };

  const onSave = async (entity: string) => {
    drawSaving(entity, 'saving');
    drawSaving(entity, (await save(entity))?.code ?? 'saved');
  };

  const onMenu = async (act: CardAct) => {
    onEngage();
    const answer = await send(act, current(history));
    const menu = stack.querySelector('#card-menu');
    if (!menu) return;
    const isInside = menu.matches(':focus-within');
    fill(menu, answer.ok ? answer.value : looks.highlight.states[answer.error.code]);
    // The button that had the focus may be gone: the next thing to do takes it.
    if (isInside) menu.querySelector('button')?.focus({ preventScroll: true });
  };

  const onAct = actOn((act, word) => {
    if (act === 'follow') void follow(word);
    else if (act === 'save') void onSave(current(history));
    else if (act === 'close') onClose();
    else if (act === 'note') write(current(history));
    else if (act === 'step') go(step(history, word === '1' ? 1 : -1));
    else void onMenu((word ? `${act} ${word}` : act) as CardAct);
  });
  stack.addEventListener('click', trusted(onAct));
  stack.addEventListener(
    'keydown',
    trusted((event) => {
      onAct(event);
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (by === 0 || !event.altKey) return;
      // The browser would leave the article.
      event.preventDefault();
      go(step(history, by));
    }),
  );
  draw();
}
