import { useState } from 'preact/hooks';
import { withTag } from '@/core/annotation/tags';
import { dropDraft, keepDraft, readDraft, tagDraft } from './note-drafts';
import { draftKey, type Edited } from './note-editing';

/** The tag that is typed and not given yet: kept at each key, and typed again where a window was closed over it. */
export function useTypedTag(edited: Edited): readonly [string, (typed: string) => void] {
  const key = tagDraft(draftKey(edited));
  const [typed, setTyped] = useState(() => leftBehind(key, edited));
  return [
    typed,
    (now) => {
      const { id, annotation } = edited;
      if (now.trim() === '') dropDraft(key);
      else keepDraft(key, { id, text: now, revision: annotation?.revision ?? 0, tags: [] });
      setTyped(now);
    },
  ];
}

/** What an earlier window left behind; empty where the note was given it after all. */
function leftBehind(key: string, { annotation }: Edited): string {
  const tag = readDraft(key)?.text ?? '';
  const tags = annotation?.tags ?? [];
  // A note takes no tag that it has.
  if (tag !== '' && withTag(tags, tag) !== tags) return tag;
  dropDraft(key);
  return '';
}
