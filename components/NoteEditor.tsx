import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOTE_MAX } from '@/core/annotation/annotation';
import type { EditState, Keep } from '@/core/annotation/edit-state';
import type { EarlierText } from '@/core/archive/archive';
import { EarlierTexts } from './EarlierTexts';
import { NoteConflict } from './NoteConflict';
import { refusalWords } from './refusal-words';
import { useStrings } from './strings';

interface NoteEditorProps {
  /** The editing of the note, as `useNoteEditing` has it. */
  readonly editing: {
    readonly text: string;
    readonly state: EditState;
    /** What the note said before, oldest first. */
    readonly earlier: readonly EarlierText[];
    type(text: string): void;
    flush(): Promise<boolean>;
    settle(keep: Keep): void;
  };
  /** Whether it takes the keyboard when it opens. */
  readonly takesFocus?: boolean;
  /** All is saved and the reader is done. */
  readonly onDone: () => void;
}

/** Draws where a note is written: saved by itself while the reader types, closed by "Done" once it is saved. */
export function NoteEditor({ editing, takesFocus = true, onDone }: NoteEditorProps) {
  const t = useStrings();
  const { text, state, earlier, type, flush, settle } = editing;
  const box = useRef<HTMLTextAreaElement>(null);
  // Before the first letter can be typed, or the caret would move from under it.
  useLayoutEffect(() => {
    if (!takesFocus) return;
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
        class="text-box"
        rows={3}
        dir="auto"
        aria-label={t('popup_note')}
        placeholder={t('popup_notePlaceholder')}
        maxLength={NOTE_MAX}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      {state.at === 'conflict' ? (
        <NoteConflict theirs={state.theirs} onSettle={settle} />
      ) : (
        <div class="note-status">
          <span role="status" class={state.at === 'failed' ? 'problem' : 'quiet'}>
            {state.at === 'failed'
              ? t('popup_notSaved', refusalWords(t, state))
              : t(`popup_note_${state.at}`)}
          </span>
          <button type="button" class="soft-button" onClick={() => void done()}>
            {t('popup_done')}
          </button>
        </div>
      )}
      <EarlierTexts
        texts={earlier}
        now={text}
        language={document.documentElement.lang}
        onTake={(taken) => {
          type(taken);
          box.current?.focus();
        }}
      />
    </div>
  );
}
