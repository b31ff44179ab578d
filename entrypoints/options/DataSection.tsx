import { useStrings } from '@/components/strings';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { useStoreCondition } from '@/platform/store-notice';
import { DataBackup } from './DataBackup';
import { DataErase } from './DataErase';
import { DataExport } from './DataExport';
import { DataImport } from './DataImport';
import { DeletedList } from './DeletedList';
import type { SectionProps } from './OptionsPage';
import './data.css';

/** What the reader saved, out of the extension and into it. */
export function DataSection(props: SectionProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('readArchive', { after: null }), []);
  useEvents({
    annotationSaved: again,
    annotationDeleted: again,
    annotationsImported: again,
    storeChanged: again,
  });
  const { condition } = useStoreCondition();
  const { total, pages } = answer?.ok ? answer.value : { total: 0, pages: 0 };
  return (
    <>
      <p class="hint data-count">
        {answer === null
          ? '\u00a0'
          : total === 0
            ? t('data_countNone')
            : t('data_count', String(total), String(pages))}
      </p>
      {condition?.isCopyBehind && (
        <p class="problem" role="alert">
          {t('store_copyBehind')}
        </p>
      )}
      <DataExport {...props} />
      <DataImport {...props} />
      <DataBackup language={props.language} />
      <DeletedList language={props.language} />
      <DataErase />
    </>
  );
}
