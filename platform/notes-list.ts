import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/core/annotation/annotation';
import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Refusal } from './messaging/protocol/answer';

/** Annotations that come with the ids: two screens. */
const FIRST = 40;
/** Most annotations asked for at once. */
const MORE = 100;

/** What a query finds, as lists show it. */
export interface NotesList {
  /** Null before the first answer. */
  readonly found: { readonly ids: readonly string[] } | { readonly refusal: Refusal } | null;
  /** The annotation as it is now; undefined where it is still to come, see `want`. */
  annotation(id: string): Annotation | undefined;
  /** True for one that was deleted since it was found: it keeps its line, with Undo. */
  isDeleted(id: string): boolean;
  /** Asks for these annotations, where they are not there yet. */
  want(ids: readonly string[]): void;
  again(): void;
}

/** All that was saved and that a query finds, newest first, kept fresh. */
export function useNotes(query: string): NotesList {
  const { answer, again } = useAnswer(
    () => askAsOwnPage('listAnnotations', { query, count: FIRST }),
    [query],
  );
  const [known, setKnown] = useState<ReadonlyMap<string, Annotation>>(new Map());
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
  const asked = useRef(new Set<string>());
  /** What is in sight. */
  const wanted = useRef<readonly string[]>([]);
  /** An answer may have been given before a save that was told of since. */
  const take = useCallback((annotations: readonly Annotation[]) => {
    setKnown((before) => {
      const newer = annotations.filter(({ id, revision }) => revision >= (before.get(id)?.revision ?? 0));
      return new Map([...before, ...newer.map((one) => [one.id, one] as const)]);
    });
  }, []);

  // A new answer knows what was deleted before.
  useEffect(() => {
    if (!answer?.ok) return;
    take(answer.value.annotations);
    setDeleted(new Set());
    // A list that reads all anew may stand where it stood, and ask for nothing by itself.
    want(wanted.current);
  }, [answer, take]);

  const anew = () => {
    setKnown(new Map());
    again();
  };
  useEvents({
    annotationsDeleted: ({ ids }) => setDeleted((before) => new Set([...before, ...ids])),
    annotationsImported: anew,
    storeChanged: anew,
    annotationsSaved({ annotations }) {
      take(annotations);
      const saved = new Set(annotations.map(({ id }) => id));
      setDeleted((before) => new Set([...before].filter((id) => !saved.has(id))));
      if (!answer?.ok) return;
      for (const id of answer.value.ids) saved.delete(id);
      if (saved.size > 0) again();
    },
  });

  const first = answer?.ok ? new Map(answer.value.annotations.map((one) => [one.id, one])) : null;
  const annotation = (id: string) => known.get(id) ?? first?.get(id);
  function want(ids: readonly string[]): void {
    wanted.current = ids;
    const missing = ids.filter((id) => !annotation(id) && !asked.current.has(id)).slice(0, MORE);
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    void askAsOwnPage('readAnnotations', { ids: missing }).then((read) => {
      for (const id of missing) asked.current.delete(id);
      if (read.ok) take(read.value);
    });
  }
  return {
    found: answer === null ? null : answer.ok ? { ids: answer.value.ids } : { refusal: answer.error },
    annotation,
    isDeleted: (id) => deleted.has(id),
    want,
    again,
  };
}
