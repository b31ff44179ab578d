import { counted } from '@/components/counted';
import { Progress } from '@/components/Progress';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { DataDrop } from './DataDrop';
import { DataSummary } from './DataSummary';
import { useImporting } from './data-importing';
import { reasonWords } from './data-reasons';
import type { SectionProps } from './OptionsPage';

/** A file, what it would change, and its merging: nothing is changed before the reader says so. */
export function DataImport(props: SectionProps) {
  const t = useStrings();
  const { state, open, merge, cancel } = useImporting();
  return (
    <div class="field data-import">
      <h3>{t('data_import')}</h3>
      <p class="hint">{t('data_importWhy')}</p>
      {(state.at === 'reading' || state.at === 'merging') && (
        <Progress word={t(`data_${state.at}`)} share={state.share} onCancel={cancel} />
      )}
      {state.at === 'summary' && <DataSummary {...props} summary={state} onMerge={merge} onCancel={cancel} />}
      {state.at !== 'reading' && state.at !== 'merging' && state.at !== 'summary' && (
        <DataDrop onFile={open} />
      )}
      <div role="status">
        {state.at === 'merged' && (
          <p class="data-done">
            {t(
              'data_merged',
              counted(t, props.language, 'data_merged_new', state.counts.new),
              counted(t, props.language, 'data_merged_changed', state.counts.changed),
            )}
          </p>
        )}
        {state.at === 'unreadable' && (
          <p class="problem">
            {t('data_unreadable', state.name)} {reasonWords(t, state.refusal)}
          </p>
        )}
        {state.at === 'failed' && <p class="problem">{t('data_failed', refusalWords(t, state.refusal))}</p>}
      </div>
    </div>
  );
}
