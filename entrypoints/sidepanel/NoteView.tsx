import { Empty } from '@/components/Empty';
import { Icon } from '@/components/Icon';
import { NotePage } from '@/components/NotePage';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import type { ColourNames } from '@/core/annotation/annotation';
import type { Language } from '@/core/settings/language';
import type { NoteSubject } from '@/platform/messaging/protocol/page-requests';
import { useNoteActs } from '@/platform/note-acts';
import { type NoteFocus, useNoteFields } from '@/platform/note-fields';
import { type Noted, useNoted } from '@/platform/noted';
import { useHasFocus } from './has-focus';

interface NoteViewProps {
  readonly subject: NoteSubject;
  readonly focus: NoteFocus;
  readonly language: Language;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
  readonly onDone: () => void;
}

/** A note that was asked for on the page beside, over what the panel showed; leaving it saves what was typed. */
export function NoteView({ subject, onDone, ...note }: NoteViewProps) {
  const t = useStrings();
  const noted = useNoted(subject);
  const hasFocus = useHasFocus();
  return (
    <div class="panel note-view">
      <div class="entity-bar">
        <button type="button" class="back" onClick={onDone}>
          <Icon name="back" />
          {t('popup_back')}
        </button>
      </div>
      {!hasFocus && (
        <p class="note-elsewhere" role="status">
          {t('panel_writeHere')}
        </p>
      )}
      {noted !== null && 'refusal' in noted && (
        <Empty title={t('note_gone')}>
          {noted.refusal.code === 'not-found' ? t('note_goneWhy') : refusalWords(t, noted.refusal)}
        </Empty>
      )}
      {noted !== null && 'id' in noted && <Writing {...note} {...{ noted, onDone }} />}
    </div>
  );
}

function Writing({
  noted,
  focus,
  language,
  names,
  onDone,
}: Omit<NoteViewProps, 'subject'> & { readonly noted: Noted }) {
  const { annotation, name } = noted;
  const acts = useNoteActs(noted.id, annotation, language);
  const fields = useNoteFields(noted, acts, names, focus);
  return <NotePage {...{ annotation, name, fields, onDone }} problem={acts.problem} />;
}
