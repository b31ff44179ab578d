import { useEffect, useRef, useState } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { type SetListKeys, useDownKey } from '@/components/list-keys';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { VirtualList } from '@/components/VirtualList';
import type { ColourNames, HighlightColour } from '@/core/annotation/annotation';
import { quoteOf } from '@/core/archive/archive';
import type { Language } from '@/core/settings/language';
import { useNotes } from '@/platform/notes-list';
import type { Report } from '@/platform/page-report';
import { BulkBar } from './BulkBar';
import { NoteEntry } from './NoteEntry';
import { NotesFilter, type NotesScope } from './NotesFilter';

interface NotesViewProps {
  readonly query: string;
  readonly report: Report;
  readonly language: Language;
  /** What is chosen: this page or all; all where there is no page. */
  readonly scope: NotesScope;
  readonly onScope: (scope: NotesScope) => void;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
  readonly onKeys: SetListKeys;
  readonly onEntity: (entity: string) => void;
}

/** Height of a line of two lines of text, its article and no note, in CSS pixels. */
const LINE_PX = 120;

/** The notes of this page or all of them, searched and filtered, one by one or many at once. */
export function NotesView({
  query,
  report,
  language,
  scope: chosen,
  onScope,
  names,
  onKeys,
  onEntity,
}: NotesViewProps) {
  const t = useStrings();
  const source = typeof report === 'object' ? report.source : null;
  const [tag, setTag] = useState('');
  const [colours, setColours] = useState<ReadonlySet<HighlightColour>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const scope = source === null ? 'all' : chosen;
  const asked = [
    scope === 'page' && `page:"${source}"`,
    tag && `tag:"${tag}"`,
    ...[...colours].map((colour) => `colour:${colour}`),
    query,
  ]
    .filter(Boolean)
    .join(' ');
  const { found, annotation, isDeleted, want, again } = useNotes(asked);
  const move = useRef<(by: number) => boolean>(() => false);
  useDownKey(() => move.current(1), onKeys);
  // What is out of sight is not changed.
  useEffect(() => setSelected((before) => before && new Set()), [asked]);

  const ids = found && 'ids' in found ? found.ids : [];
  const orphans = new Set(typeof report === 'object' ? report.orphans : []);
  const changed = new Map(typeof report === 'object' ? report.edited?.map((one) => [one.id, one]) : []);
  const draw = (index: number) => {
    const id = ids[index] ?? '';
    const note = annotation(id);
    if (!note) return null;
    const entry = (
      <NoteEntry
        annotation={note}
        isDeleted={isDeleted(id)}
        isOrphan={orphans.has(id)}
        now={changed.get(id)}
        {...{ language, names, onEntity }}
        onEditing={(isEditing) =>
          setEdited((before) => (before.has(id) === isEditing ? before : toggled(before, id)))
        }
      />
    );
    if (!selected || isDeleted(id)) return entry;
    return (
      <div class="selectable">
        <input
          type="checkbox"
          class="select"
          aria-label={t('panel_selectNote', quoteOf(note) || note.title)}
          checked={selected.has(id)}
          onChange={() => setSelected(toggled(selected, id))}
        />
        {entry}
      </div>
    );
  };
  return (
    <div class="notes-view">
      <NotesFilter
        scope={source === null ? null : scope}
        {...{ tag, colours, names }}
        isSelecting={selected !== null}
        onScope={onScope}
        onTag={setTag}
        onColour={(colour) => setColours(toggled(colours, colour))}
        onSelecting={(isSelecting) => setSelected(isSelecting ? new Set() : null)}
      />
      {found !== null && 'refusal' in found && (
        <Empty title={t('popup_notesFailed')} action={{ word: t('popup_again'), onClick: again }}>
          {refusalWords(t, found.refusal)}
        </Empty>
      )}
      {found !== null && 'ids' in found && ids.length === 0 && (
        <NoNotes
          {...{ query, scope }}
          isFiltered={tag !== '' || colours.size > 0}
          onAll={() => onScope('all')}
          onUnfiltered={() => {
            setTag('');
            setColours(new Set());
          }}
        />
      )}
      {ids.length > 0 && (
        <VirtualList
          // Another search starts at the top.
          key={asked}
          label={t('popup_view_notes')}
          count={ids.length}
          keyOf={(index) => ids[index] ?? ''}
          estimate={LINE_PX}
          draw={draw}
          stop={selected ? '.select' : '.note-quote'}
          held={[...edited].map((id) => ids.indexOf(id)).filter((index) => index >= 0)}
          onRange={(start, end) => want(ids.slice(start, end))}
          onMover={(mover) => {
            move.current = mover;
          }}
        />
      )}
      {selected && <BulkBar {...{ ids, selected, language }} onSelected={setSelected} />}
    </div>
  );
}

/** The set with one more, or without it where it was there. */
function toggled<T>(some: ReadonlySet<T>, one: T): ReadonlySet<T> {
  return some.has(one) ? new Set([...some].filter((other) => other !== one)) : new Set(some).add(one);
}

interface NoNotesProps {
  readonly query: string;
  readonly scope: NotesScope;
  /** Whether a tag or a colour is chosen. */
  readonly isFiltered: boolean;
  readonly onAll: () => void;
  readonly onUnfiltered: () => void;
}

function NoNotes({ query, scope, isFiltered, onAll, onUnfiltered }: NoNotesProps) {
  const t = useStrings();
  if (isFiltered)
    return (
      <Empty title={t('panel_noNoteSo')} action={{ word: t('panel_unfiltered'), onClick: onUnfiltered }}>
        {t('panel_noNoteSoWhy')}
      </Empty>
    );
  if (query.trim() !== '') return <Empty title={t('popup_noNoteWith', query)}>{t('popup_unknownWhy')}</Empty>;
  return (
    <Empty
      title={t(scope === 'page' ? 'panel_noPageNotes' : 'popup_noNotes')}
      action={scope === 'page' ? { word: t('panel_allNotes'), onClick: onAll } : undefined}
    >
      {t('popup_noNotesWhy')}
    </Empty>
  );
}
