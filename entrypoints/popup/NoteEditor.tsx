import { useLayoutEffect, useRef } from 'preact/hooks';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { type Annotation, NOTE_MAX } from '@/core/annotation/annotation';
import { useNoteEditing } from './note-editing';

interface NoteEditorProps {
  readonly annotation: Annotation;
  readonly onDone: () => void;
}

/** Writes a note: saved by itself while the reader types, closed by Ctrl+Enter, Esc or "Done" once it is saved. */
export function NoteEditor({ annotation, onDone }: NoteEditorProps) {
  const t = useStrings();
  const { text, state, type, flush, settle } = useNoteEditing(annotation);
  const box = useRef<HTMLTextAreaElement>(null);
  // Before the first letter can be typed, or the caret would move from under it.
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
    // Once, when it opens.
  }, []);

  const done = async () => {
    if (await flush()) onDone();
  };
  return (
    <div class="note-editor">
      <textarea
        ref={box}
        rows={3}
        dir="auto"
        aria-label={t('popup_note')}
        placeholder={t('popup_notePlaceholder')}
        maxLength={NOTE_MAX}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void flush()}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            void done();
          }
        }}
      />
      {state.at === 'conflict' ? (
        <div class="note-conflict" role="alert">
          <p>{t('popup_conflict')}</p>
          <p class="note-text" dir="auto">
            {state.theirs || '—'}
          </p>
          <button type="button" class="soft-button" onClick={() => settle('both')}>
            {t('popup_keepBoth')}
          </button>
          <button type="button" class="soft-button" onClick={() => settle('mine')}>
            {t('popup_keepMine')}
          </button>
          <button type="button" class="soft-button" onClick={() => settle('theirs')}>
            {t('popup_keepTheirs')}
          </button>
        </div>
      ) : (
        <div class="note-status">
          <span role="status" class={state.at === 'failed' ? 'problem' : 'quiet'}>
            {state.at === 'failed'
              ? t('popup_notSaved', refusalWords(t, state.refusal))
              : t(`popup_note_${state.at}`)}
          </span>
          <button type="button" class="soft-button" onClick={() => void done()}>
            {t('popup_done')}
          </button>
        </div>
      )}
    </div>
  );
}
