import { counted } from '@/components/counted';
import { refusalWords } from '@/components/refusal-words';
import { type Strings, useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { ArchiveRead, OwnArchiveRead } from '@/platform/messaging/protocol/own-page-requests';
import { useStoreCondition } from '@/platform/store-notice';
import { DataBackup } from './DataBackup';
import { DataErase } from './DataErase';
import { DataExport } from './DataExport';
import { DataImport } from './DataImport';
import { DeletedList } from './DeletedList';
import type { SectionProps } from './OptionsPage';

/** What the reader saved, out of the extension and into it. */
export function DataSection(props: SectionProps) {
  const t = useStrings();
  const notes = useAnswer(() => askAsOwnPage('readArchive', { after: null }), []);
  const own = useAnswer(() => askAsOwnPage('readOwnArchive', { after: null }), []);
  useEvents({
    annotationsSaved: notes.again,
    annotationsDeleted: notes.again,
    annotationsImported: notes.again,
    storeChanged: notes.again,
    knowledgeSaved: own.again,
  });
  const { condition } = useStoreCondition();
  return (
    <>
      <p class="hint data-count">
        {notes.answer && own.answer ? keptWords(t, props.language, notes.answer, own.answer) : '\u00a0'}
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

/** How much is kept, in words; why it cannot be told where it cannot be read. */
function keptWords(
  t: Strings,
  language: Language,
  notes: Answer<ArchiveRead>,
  own: Answer<OwnArchiveRead>,
): string {
  if (!notes.ok) return refusalWords(t, notes.error);
  if (!own.ok) return refusalWords(t, own.error);
  const { total, pages } = notes.value;
  const kept = [];
  if (total > 0) {
    const annotations = counted(t, language, 'data_annotations', total);
    kept.push(t('data_keptFrom', annotations, counted(t, language, 'data_pages', pages)));
  }
  if (own.value.total > 0) kept.push(counted(t, language, 'data_own', own.value.total));
  return kept.length === 0 ? t('data_countNone') : t('data_kept', kept.join(', '));
}
