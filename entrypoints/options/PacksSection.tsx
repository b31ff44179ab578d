import { useEffect, useRef, useState } from 'preact/hooks';
import { Progress } from '@/components/Progress';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { DataDrop } from './DataDrop';
import type { SectionProps } from './OptionsPage';
import { PackFaults } from './PackFaults';
import { PackLine } from './PackLine';
import { PackSummary } from './PackSummary';
import { useInstalling } from './pack-installing';
import { titleIn } from './pack-title';

/** Installed packs, and a file on its way to be one: nothing is written before the reader says so. */
export function PacksSection({ language }: SectionProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listPacks', {}), []);
  useEvents({ knowledgeSaved: again });
  const { state, open, install, cancel } = useInstalling();
  const [removed, setRemoved] = useState<string | null>(null);
  const gone = useRef<HTMLParagraphElement>(null);
  // The line that had the keyboard is no more.
  useEffect(() => {
    if (removed !== null) gone.current?.focus();
  }, [removed]);
  const packs = answer?.ok ? answer.value : [];
  return (
    <>
      <p class="hint">{t('packs_why')}</p>
      {answer && !answer.ok && <p class="problem">{refusalWords(t, answer.error)}</p>}
      {answer?.ok && packs.length === 0 && <p class="hint">{t('packs_none')}</p>}
      <ul class="packs">
        {packs.map((pack, n) => (
          <PackLine
            key={pack.id}
            pack={pack}
            language={language}
            isFirst={n === 0}
            isLast={n === packs.length - 1}
            onRemoved={() => setRemoved(titleIn(pack.head, language))}
          />
        ))}
      </ul>
      {(state.at === 'checking' || state.at === 'installing') && (
        <Progress word={t(`packs_${state.at}`)} share={state.share} onCancel={cancel} />
      )}
      {state.at === 'summary' && (
        <PackSummary
          checked={state.checked}
          language={language}
          onInstall={(head) => void install(state.checked, head)}
          onCancel={cancel}
        />
      )}
      {state.at !== 'checking' && state.at !== 'installing' && state.at !== 'summary' && (
        <div class="data-import">
          <DataDrop
            onFile={(file) => {
              setRemoved(null);
              void open(file);
            }}
            word={t('packs_choose')}
            hint={t('packs_drop')}
          />
        </div>
      )}
      <div role="status">
        {removed !== null && (
          <p tabIndex={-1} ref={gone}>
            {t('packs_removed', removed)}
          </p>
        )}
        {state.at === 'installed' && (
          <p class="data-done">{t('packs_installed', titleIn(state.head, language))}</p>
        )}
        {state.at === 'unreadable' && <p class="problem">{t(state.why)}</p>}
        {state.at === 'failed' && <p class="problem">{t('packs_failed', refusalWords(t, state.refusal))}</p>}
        {state.at === 'refused' && <PackFaults checked={state.checked} language={language} />}
      </div>
    </>
  );
}
