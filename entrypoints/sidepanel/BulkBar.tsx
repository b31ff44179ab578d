import { useState } from 'preact/hooks';
import { Progress } from '@/components/Progress';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { TAG_MAX } from '@/core/annotation/annotation';
import type { Language } from '@/core/settings/language';
import { type Bulk, deleteAll, exportAll, restoreAll, tagAll, untagAll } from './bulk';

interface BulkBarProps {
  /** All in the list. */
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly language: Language;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
}

interface Told {
  readonly words: string;
  readonly undo: Bulk | null;
}

/** What is being done: how far it is, from 0 to 1, and the way to stop it. */
interface Running {
  readonly share: number;
  readonly stop: () => void;
}

/** What can be done with the selected notes: tag, delete and export, the first two to be undone. */
export function BulkBar({ ids, selected, language, onSelected }: BulkBarProps) {
  const t = useStrings();
  const [tag, setTag] = useState('');
  const [running, setRunning] = useState<Running | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const some = ids.filter((id) => selected.has(id));
  const isIdle = some.length === 0 || running !== null;

  async function run(
    act: Bulk,
    words: ((count: string) => string) | null,
    undo: ((done: readonly string[]) => Bulk) | null,
  ) {
    const controller = new AbortController();
    const onShare = (share: number) => setRunning({ share, stop: () => controller.abort() });
    onShare(0);
    setTold(null);
    const { done, failed, refusal } = await act(onShare, controller.signal);
    setRunning(null);
    const problem = refusal ? t('panel_bulkFailed', String(failed), refusalWords(t, refusal)) : '';
    setTold({
      words: [words?.(String(done.length)), problem].filter(Boolean).join(' '),
      undo: undo && done.length > 0 ? undo(done) : null,
    });
  }
  const remove = () => void run(deleteAll(some), (count) => t('panel_bulkDeleted', count), restoreAll);
  const addTag = (event: Event) => {
    event.preventDefault();
    const word = tag.trim();
    if (word === '' || isIdle) return;
    void run(
      tagAll(some, word),
      (count) => t('panel_bulkTagged', count),
      (done) => untagAll(done, word),
    );
    setTag('');
  };
  return (
    <div class="bulk">
      <div class="bulk-line">
        <span role="status">{t('panel_selected', String(some.length))}</span>
        <button type="button" class="quiet-button" onClick={() => onSelected(new Set(ids))}>
          {t('panel_selectAll', String(ids.length))}
        </button>
        <button
          type="button"
          class="quiet-button"
          disabled={isIdle}
          onClick={() => void exportAll(some, language)}
        >
          {t('panel_export')}
        </button>
        <button type="button" class="quiet-button" disabled={isIdle} onClick={remove}>
          {t('popup_delete')}
        </button>
      </div>
      <form class="bulk-line" onSubmit={addTag}>
        <input
          type="text"
          class="text-box"
          maxLength={TAG_MAX}
          aria-label={t('panel_addTag')}
          placeholder={t('panel_addTag')}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" class="soft-button" disabled={isIdle || tag.trim() === ''}>
          {t('panel_tag')}
        </button>
      </form>
      {running && <Progress word={t('panel_bulkRunning')} share={running.share} onCancel={running.stop} />}
      {told && (
        <p class="bulk-line" role="status">
          <span>{told.words}</span>
          {told.undo && (
            <button
              type="button"
              class="soft-button"
              onClick={() => told.undo && void run(told.undo, null, null)}
            >
              {t('popup_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
