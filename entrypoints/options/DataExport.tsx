import { useEffect, useRef, useState } from 'preact/hooks';
import { Progress } from '@/components/Progress';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { refusalOf } from '@/platform/messaging/refused';
import { FORMATS, type Format, makeFile, save } from './data-export';
import type { SectionProps } from './OptionsPage';

type Exporting =
  | { readonly at: 'idle' }
  | { readonly at: 'writing'; readonly share: number }
  | { readonly at: 'saved'; readonly name: string }
  | { readonly at: 'failed'; readonly refusal: Refusal };

/** Four formats, each a button that saves a file. */
export function DataExport({ live: { settings }, language }: SectionProps) {
  const t = useStrings();
  const [state, setState] = useState<Exporting>({ at: 'idle' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  async function start(format: Format) {
    work.current?.abort();
    const controller = new AbortController();
    work.current = controller;
    const { signal } = controller;
    const set = (next: Exporting) => !signal.aborted && setState(next);
    set({ at: 'writing', share: 0 });
    try {
      const onShare = (share: number) => set({ at: 'writing', share });
      const file = await makeFile(format, { settings, language, signal, onShare });
      if (signal.aborted) return;
      save(file);
      set({ at: 'saved', name: file.name });
    } catch (error) {
      set({ at: 'failed', refusal: refusalOf(error) });
    }
  }

  return (
    <div class="field">
      <h3>{t('data_export')}</h3>
      <ul class="lines">
        {(Object.keys(FORMATS) as Format[]).map((format) => (
          <li key={format}>
            <span class="line-name" id={`export-${format}`}>
              {t(`data_format_${format}`)}
              <span class="line-note">{t(`data_format_${format}Why`)}</span>
            </span>
            <button
              type="button"
              class="soft-button"
              aria-describedby={`export-${format}`}
              disabled={state.at === 'writing'}
              onClick={() => void start(format)}
            >
              {t('data_save', `.${FORMATS[format]}`)}
            </button>
          </li>
        ))}
      </ul>
      {state.at === 'writing' && (
        <Progress
          word={t('data_writing')}
          share={state.share}
          onCancel={() => {
            work.current?.abort();
            setState({ at: 'idle' });
          }}
        />
      )}
      <p class={state.at === 'failed' ? 'problem' : 'hint'} role="status">
        {state.at === 'saved' && t('data_written', state.name)}
        {state.at === 'failed' && t('data_failed', refusalWords(t, state.refusal))}
      </p>
    </div>
  );
}
