import { useEffect, useRef, useState } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import type { ListKeys } from '@/components/list-keys';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import type { Annotation } from '@/core/annotation/annotation';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Report } from '@/platform/page-report';
import { NoteLine } from './NoteLine';

interface NotesViewProps {
  readonly query: string;
  readonly report: Report;
  readonly onKeys: (keys: ListKeys | undefined) => void;
}

/** How many more notes are drawn each time the end of the list comes near: two panels full. */
const STEP = 20;

/** All that was saved, newest first. What is deleted keeps its line, with Undo, until the next search. */
export function NotesView({ query, report, onKeys }: NotesViewProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listAnnotations', { query }), [query]);
  // What was heard since the answer: newer texts, and what is gone.
  const [heard, setHeard] = useState<ReadonlyMap<string, Annotation | 'deleted'>>(new Map());
  const [count, setCount] = useState(STEP);
  // A new answer knows what was heard before.
  useEffect(() => setHeard(new Map()), [answer]);
  // A new search starts at the top.
  useEffect(() => setCount(STEP), [query]);
  const hear = (id: string, what: Annotation | 'deleted') =>
    setHeard((before) => new Map(before).set(id, what));

  const notes = answer?.ok ? answer.value : [];
  useEvents({
    annotationDeleted: ({ id }) => hear(id, 'deleted'),
    annotationsImported: again,
    annotationSaved: ({ annotation }) =>
      notes.some(({ id }) => id === annotation.id) ? hear(annotation.id, annotation) : again(),
  });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'ArrowDown' && moveFocus(list.current, 1)) event.preventDefault();
    };
    onKeys({ active: undefined, onKey });
    return () => onKeys(undefined);
  }, [onKeys]);

  if (answer === null) return null;
  if (!answer.ok) {
    return (
      <Empty title={t('popup_notesFailed')} action={{ word: t('popup_again'), onClick: again }}>
        {refusalWords(t, answer.error)}
      </Empty>
    );
  }
  if (notes.length === 0) {
    return query.trim() === '' ? (
      <Empty title={t('popup_noNotes')}>{t('popup_noNotesWhy')}</Empty>
    ) : (
      <Empty title={t('popup_noNoteWith', query)}>{t('popup_unknownWhy')}</Empty>
    );
  }
  const orphans = new Set(typeof report === 'object' ? report.orphans : []);
  return (
    <ul
      ref={list}
      class="notes"
      id="list"
      aria-label={t('popup_view_notes')}
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const inText = event.target instanceof HTMLTextAreaElement;
        if (by !== undefined && !inText && moveFocus(list.current, by)) event.preventDefault();
      }}
    >
      {notes.slice(0, count).map((note) => {
        const now = heard.get(note.id);
        const annotation = now === undefined || now === 'deleted' ? note : now;
        return (
          <NoteLine
            key={note.id}
            annotation={annotation}
            isDeleted={now === 'deleted'}
            isOrphan={orphans.has(note.id)}
          />
        );
      })}
      {notes.length > count && <Further key={count} onSeen={() => setCount(count + STEP)} />}
    </ul>
  );
}

/** Draws more as soon as the end of the list is nearly in sight. */
function Further({ onSeen }: { readonly onSeen: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  // Each end is seen once.
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onSeen(),
      { rootMargin: '400px' },
    );
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return <li ref={end} class="further" aria-hidden="true" />;
}

/** Moves the focus to the next or last line's quote; false where there is none. */
function moveFocus(list: HTMLElement | null, by: number): boolean {
  const quotes = [...(list?.querySelectorAll<HTMLElement>('.note-quote') ?? [])];
  const at = quotes.findIndex((quote) => quote.closest('li')?.contains(document.activeElement));
  const next = quotes[at === -1 ? 0 : at + by];
  next?.focus();
  return next !== undefined;
}
