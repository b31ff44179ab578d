import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Choices, DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer } from './messaging/protocol/answer';
import { refusalOf } from './messaging/refused';
import { readSettings } from './settings';

/** How the last change went; `count` grows with each, so that the same news twice is news. */
export interface Saving {
  readonly at: 'idle' | 'saved' | 'failed';
  readonly count: number;
}

export interface LiveSettings {
  /** As the reader sees them: their latest change is in already. Null before they were read. */
  readonly settings: Settings | null;
  /** They could not be read; `again` tries anew. */
  readonly isUnread: boolean;
  again(): void;
  readonly saving: Saving;
  /** Sets choices at once, and stores them. */
  choose(choices: Partial<Choices>): void;
  /** Shows the answer to another request that changes settings. */
  take(answer: Promise<Answer<Settings>>): void;
}

/** Straight from the storage: a page that opens does not wait for the background to wake. */
async function read(): Promise<Answer<Settings>> {
  try {
    return { ok: true, value: await readSettings() };
  } catch (error) {
    return { ok: false, error: refusalOf(error) };
  }
}

/** The settings, kept fresh: changes of other pages and machines come by event. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saving, setSaving] = useState<Saving>({ at: 'idle', count: 0 });
  const underWay = useRef(0);
  const { answer, again } = useAnswer(read, []);

  useEffect(() => {
    if (answer?.ok && underWay.current === 0) setSettings(answer.value);
  }, [answer]);
  // While a change is under way, an event may tell of the one before it.
  useEvents({ settingsSaved: (letter) => underWay.current === 0 && setSettings(letter.settings) });

  const take = useCallback(
    async (asked: Promise<Answer<Settings>>) => {
      underWay.current++;
      const answered = await asked;
      underWay.current--;
      setSaving(({ count }) => ({ at: answered.ok ? 'saved' : 'failed', count: count + 1 }));
      if (!answered.ok) again();
      else if (underWay.current === 0) setSettings(answered.value);
    },
    [again],
  );
  const choose = useCallback(
    (choices: Partial<Choices>) => {
      setSettings((before) => ({ ...(before ?? DEFAULT_SETTINGS), ...choices }));
      void take(askAsOwnPage('changeSettings', { choices }));
    },
    [take],
  );
  return {
    settings,
    isUnread: answer !== null && !answer.ok && settings === null,
    again,
    saving,
    choose,
    take: (asked) => void take(asked),
  };
}
