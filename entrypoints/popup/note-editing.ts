import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/core/annotation/annotation';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Refusal } from '@/platform/messaging/protocol';

/** How long after the last key a note is saved, in milliseconds (issue 6: drafts every 500 ms). */
const AUTOSAVE_MS = 500;

/** How far the saving of what was typed has come. `conflict`: another window saved `theirs` meanwhile. */
export type EditState =
  | { readonly at: 'saved' | 'unsaved' | 'saving' }
  | { readonly at: 'failed'; readonly refusal: Refusal }
  | { readonly at: 'conflict'; readonly theirs: string };

interface NoteEditing {
  readonly text: string;
  readonly state: EditState;
  type(text: string): void;
  /** Saves what is unsaved now; true once all is saved. */
  flush(): Promise<boolean>;
  /** Ends a conflict. */
  settle(keep: 'mine' | 'theirs' | 'both'): void;
}

const noteOf = (annotation: Annotation) => annotation.body[0]?.value ?? '';

/** The editing of one annotation's note: one save at a time, the newest text last, each based on the revision it was typed over. */
export function useNoteEditing(annotation: Annotation): NoteEditing {
  const [text, setText] = useState(noteOf(annotation));
  const [state, setState] = useState<EditState>({ at: 'saved' });
  // What the timers and the closing window read: newer than what was drawn last.
  const live = useRef({
    text,
    saved: text,
    revision: annotation.revision,
    saving: null as Promise<boolean> | null,
  });
  const newest = useRef(annotation);
  newest.current = annotation;

  async function save(): Promise<boolean> {
    const { text: sent, saved, revision } = live.current;
    if (sent === saved) return true;
    setState({ at: 'saving' });
    const answer = await askAsOwnPage('editNote', { id: annotation.id, value: sent, revision });
    if (!answer.ok) {
      setState(
        answer.error.code === 'conflict'
          ? { at: 'conflict', theirs: noteOf(newest.current) }
          : { at: 'failed', refusal: answer.error },
      );
      return false;
    }
    live.current.saved = sent;
    live.current.revision = answer.value.revision;
    if (live.current.text !== sent) return save();
    setState({ at: 'saved' });
    return true;
  }

  function flush(): Promise<boolean> {
    live.current.saving ??= save().finally(() => {
      live.current.saving = null;
    });
    return live.current.saving;
  }

  function type(typed: string): void {
    live.current.text = typed;
    setText(typed);
    setState((before) =>
      before.at === 'conflict' ? before : { at: typed === live.current.saved ? 'saved' : 'unsaved' },
    );
  }

  function settle(keep: 'mine' | 'theirs' | 'both'): void {
    const [mine, theirs] = [live.current.text, noteOf(newest.current)];
    live.current.revision = newest.current.revision;
    live.current.saved = theirs;
    type(keep === 'mine' ? mine : keep === 'theirs' ? theirs : `${theirs}\n\n${mine}`);
    setState({ at: 'unsaved' });
    void flush();
  }

  const flushNow = useRef(flush);
  flushNow.current = flush;
  useEffect(() => {
    if (state.at !== 'unsaved') return;
    const timer = setTimeout(() => void flushNow.current(), AUTOSAVE_MS);
    return () => clearTimeout(timer);
    // Each letter starts the wait again.
  }, [state.at, text]);

  // A note changed elsewhere is taken over while nothing is unsaved here.
  useEffect(() => {
    const { current } = live;
    if (annotation.revision <= current.revision || current.text !== current.saved || current.saving) return;
    Object.assign(current, {
      text: noteOf(annotation),
      saved: noteOf(annotation),
      revision: annotation.revision,
    });
    setText(noteOf(annotation));
  }, [annotation]);

  // A popup closes when it loses the focus: what was typed is sent on the way out.
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('pagehide', () => void flushNow.current(), { signal: controller.signal });
    return () => {
      controller.abort();
      void flushNow.current();
    };
  }, []);

  return { text, state, type, flush, settle };
}
