import { useState } from 'preact/hooks';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { Toggle } from '@/components/Toggle';
import { askDownloads } from '@/platform/ask-downloads';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { SectionProps } from './OptionsPage';

/** The switch of the weekly backup, and what became of the last one. */
export function DataBackup({ language }: Pick<SectionProps, 'language'>) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('readBackup', {}), []);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { on, lastAt, failed } = answer?.ok ? answer.value : { on: false, lastAt: null, failed: false };

  async function switchTo(wanted: boolean) {
    // First of all: the browser asks the reader only within the click.
    const isAllowed = !wanted || (await askDownloads());
    setProblem(isAllowed ? null : t('data_backupRefused'));
    if (!isAllowed) return again();
    setIsBusy(true);
    const switched = await askAsOwnPage('switchBackup', { on: wanted });
    setIsBusy(false);
    if (!switched.ok) setProblem(t('data_failed', refusalWords(t, switched.error)));
    again();
  }
  const last = lastAt && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(lastAt));
  return (
    <>
      <Toggle
        name="backup"
        label={t('data_backup')}
        hint={t('data_backupHint')}
        on={on || isBusy}
        onToggle={(wanted) => void switchTo(wanted)}
      />
      <p class={problem || (on && failed) ? 'problem backup-said' : 'hint backup-said'} role="status">
        {problem ?? (on && failed ? t('data_backupFailed') : last ? t('data_backupAt', last) : '')}
      </p>
    </>
  );
}
