import { useRef, useState } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { type SetListKeys, useDownKey } from '@/components/list-keys';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { VirtualList } from '@/components/VirtualList';
import type { ColourNames } from '@/core/annotation/annotation';
import { useNotes } from '@/platform/notes-list';
import type { Report } from '@/platform/page-report';
import { NoteEntry } from './NoteEntry';

interface NotesViewProps {
  readonly query: string;
  readonly report: Report;
  readonly onKeys: SetListKeys;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
  /** Opens the card of an entity. */
  readonly onEntity: (entity: string) => void;
}

/** Height of a line of two lines of text, its article and no note, in CSS pixels. */
const LINE_PX = 120;

/** All that was saved, newest first. What is deleted keeps its line, with Undo, until the next search. */
export function NotesView({ query, report, names, onKeys, onEntity }: NotesViewProps) {
  const t = useStrings();
  const { found, annotation, isDeleted, want, again } = useNotes(query);
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const move = useRef<(by: number) => boolean>(() => false);
  useDownKey(() => move.current(1), onKeys);

  if (found === null) return null;
  if ('refusal' in found) {
    return (
      <Empty title={t('popup_notesFailed')} action={{ word: t('popup_again'), onClick: again }}>
        {refusalWords(t, found.refusal)}
      </Empty>
    );
  }
  const { ids } = found;
  if (ids.length === 0) {
    return query.trim() === '' ? (
      <Empty title={t('popup_noNotes')}>{t('popup_noNotesWhy')}</Empty>
    ) : (
      <Empty title={t('popup_noNoteWith', query)}>{t('popup_unknownWhy')}</Empty>
    );
  }
  const orphans = new Set(typeof report === 'object' ? report.orphans : []);
  const edited = new Map(typeof report === 'object' ? report.edited?.map((one) => [one.id, one]) : []);
  const draw = (index: number) => {
    const id = ids[index]!;
    const note = annotation(id);
    return (
      note && (
        <NoteEntry
          annotation={note}
          isDeleted={isDeleted(id)}
          isOrphan={orphans.has(id)}
          now={edited.get(id)}
          names={names}
          onEditing={(isEditing) =>
            setHeld((before) => new Set([...before].filter((one) => one !== id).concat(isEditing ? id : [])))
          }
          onEntity={onEntity}
        />
      )
    );
  };
  return (
    <VirtualList
      // Another search starts at the top.
      key={query}
      label={t('popup_view_notes')}
      count={ids.length}
      keyOf={(index) => ids[index]!}
      estimate={LINE_PX}
      draw={draw}
      stop=".note-quote"
      held={[...held].map((id) => ids.indexOf(id)).filter((index) => index >= 0)}
      onRange={(start, end) => want(ids.slice(start, end))}
      onMover={(mover) => {
        move.current = mover;
      }}
    />
  );
}
