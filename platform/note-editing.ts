import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/core/annotation/annotation';
import type { EditState, Keep } from '@/core/annotation/edit-state';
import { withoutTag, withTag } from '@/core/annotation/tags';
import type { EarlierText } from '@/core/archive/archive';
import { useAnswer } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer } from './messaging/protocol/answer';
import { dropDraft, entityDraft, keepDraft, type NoteDraft, readDraft } from './note-drafts';

/** How long what was typed waits to be saved, in milliseconds (issue 6: drafts every 500 ms). */
const AUTOSAVE_MS = 500;

/** What is edited. */
export interface Edited {
  /** The annotation's, made before it is there. */
  readonly id: string;
  /** Null where a note on an entity has no text yet. */
  readonly annotation: Annotation | null;
  /** The entity that the note is on, where it is opened as such. */
  readonly entity?: string;
}

export interface NoteEditing {
  readonly text: string;
  readonly state: EditState;
  /** What is edited, from the moment that it is there. */
  readonly annotation: Annotation | null;
  /** Tags that wait for the first text. */
  readonly held: readonly string[];
  /** What the note said before, oldest first. */
  readonly earlier: readonly EarlierText[];
  type(text: string): void;
  /** Keeps a tag, or lets it go, until there is a text to save it with; false where it need not wait. */
  hold(tag: string, on: boolean): boolean;
  /** Saves what is unsaved now; true once all is saved. */
  flush(): Promise<boolean>;
  /** Ends a conflict. */
  settle(keep: Keep): void;
}

const NONE: readonly never[] = [];
/** The key that what is typed is kept by. */
export const draftKey = ({ id, entity }: Edited): string => (entity === undefined ? id : entityDraft(entity));
const noteOf = (edited: Edited) => edited.annotation?.body[0]?.value ?? '';
const revisionOf = (edited: Edited) => edited.annotation?.revision ?? 0;

/** The editing of one note: one save at a time, the newest text last, each based on the revision it was typed over. */
export function useNoteEditing(edited: Edited): NoteEditing {
  const { id } = edited;
  const draft = draftKey(edited);
  // What an earlier window left behind unsaved is typed already.
  const left = useRef(leftBehind(draft, edited));
  const [text, setText] = useState(left.current?.text ?? noteOf(edited));
  const [held, setHeld] = useState(left.current?.tags ?? NONE);
  const [made, setMade] = useState<Annotation | null>(null);
  // What the timers and the closing window read: newer than what was drawn last.
  const live = useRef({
    text,
    saved: noteOf(edited),
    revision: left.current?.revision ?? revisionOf(edited),
    tags: held,
    saving: null as Promise<boolean> | null,
  });
  const [state, setState] = useState<EditState>(() => stateOf(live.current));
  const newest = useRef(edited);
  newest.current = edited;

  async function save(): Promise<boolean> {
    const { text: sent, saved, revision, tags } = live.current;
    // An entity gets no note of blanks.
    if (isWordless(live.current) || (sent === saved && tags.length === 0)) {
      if (tags.length === 0) dropDraft(draft);
      return true;
    }
    setState({ at: 'saving' });
    const answer = await send(newest.current, sent, revision, tags);
    if (!answer.ok) {
      const { code } = answer.error;
      setState(
        code === 'conflict' ? { at: 'conflict', theirs: noteOf(newest.current) } : { at: 'failed', code },
      );
      return false;
    }
    live.current.saved = sent;
    live.current.revision = answer.value.revision;
    // One more may have come while these were on their way.
    live.current.tags = live.current.tags.filter((tag) => !tags.includes(tag));
    setMade(answer.value);
    if (live.current.text !== sent || live.current.tags.length > 0) return save();
    dropDraft(draft);
    setState({ at: 'saved' });
    return true;
  }

  function flush(): Promise<boolean> {
    live.current.saving ??= save().finally(() => {
      live.current.saving = null;
    });
    return live.current.saving;
  }

  function keep(): void {
    const { text, revision, tags } = live.current;
    keepDraft(draft, { id, text, revision, tags });
  }

  function type(typed: string): void {
    live.current.text = typed;
    keep();
    setText(typed);
    setState((before) => (before.at === 'conflict' ? before : stateOf(live.current)));
  }

  function hold(tag: string, on: boolean): boolean {
    if (live.current.revision > 0) return false;
    const { tags } = live.current;
    live.current.tags = on ? withTag(tags, tag) : withoutTag(tags, tag);
    keep();
    setHeld(live.current.tags);
    setState(stateOf(live.current));
    return true;
  }

  function settle(keep: Keep): void {
    const [mine, theirs] = [live.current.text, noteOf(newest.current)];
    live.current.revision = revisionOf(newest.current);
    live.current.saved = theirs;
    type(keep === 'mine' ? mine : keep === 'theirs' ? theirs : `${theirs}\n\n${mine}`);
    setState({ at: 'unsaved' });
    void flush();
  }

  const flushNow = useRef(flush);
  flushNow.current = flush;
  useEffect(() => {
    if (state.at !== 'unsaved') return;
    // From the first unsaved key on, not the last: who types without a rest is saved as well.
    const timer = setTimeout(() => void flushNow.current(), AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [state.at]);

  // A note changed elsewhere is taken over while nothing is unsaved here.
  useEffect(() => {
    const { current } = live;
    const revision = revisionOf(edited);
    if (revision <= current.revision || current.text !== current.saved || current.saving) return;
    Object.assign(current, { text: noteOf(edited), saved: noteOf(edited), revision });
    setText(noteOf(edited));
  }, [edited]);

  const { answer } = useAnswer(() => askAsOwnPage('readTexts', { id }), [id, revisionOf(edited)]);
  return {
    text,
    state,
    annotation: edited.annotation ?? made,
    held,
    earlier: answer?.ok ? answer.value : NONE,
    type,
    hold,
    flush,
    settle,
  };
}

/** A note on an entity is there with its first word. */
const isWordless = ({ text, revision }: Omit<NoteDraft, 'tags'>) => revision === 0 && text.trim() === '';

function stateOf(live: NoteDraft & { readonly saved: string }): EditState {
  const { text, saved, tags } = live;
  if (tags.length > 0) return { at: isWordless(live) ? 'wordless' : 'unsaved' };
  return { at: text === saved ? 'saved' : 'unsaved' };
}

/** The draft of an earlier window; none where its text was saved after all. */
function leftBehind(key: string, edited: Edited): NoteDraft | null {
  const draft = readDraft(key);
  const [text, revision] = [noteOf(edited), revisionOf(edited)];
  // Tags that waited for a text have found one that another window wrote, or this one sent as it was closed.
  if (draft && draft.tags.length > 0)
    return isWordless(draft) || draft.text === text ? { ...draft, text, revision } : draft;
  if (draft?.text !== text) return draft;
  dropDraft(key);
  return null;
}

async function send(
  { id, entity, annotation }: Edited,
  value: string,
  revision: number,
  tags: readonly string[],
): Promise<Answer<Annotation>> {
  // The first text makes the note on an entity; from then on it is edited.
  if (entity !== undefined && annotation === null && revision === 0)
    return askAsOwnPage('saveEntityNote', { id, entity, value, tags });
  let answer = await askAsOwnPage('editNote', { id, value, revision });
  for (const tag of tags) if (answer.ok) answer = await askAsOwnPage('tagAnnotation', { id, tag, on: true });
  return answer;
}
