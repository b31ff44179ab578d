import { useState } from 'preact/hooks';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import type { Annotation } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol';
import { NoteEditor } from './NoteEditor';
import { NoteTools } from './NoteTools';

interface NoteLineProps {
  readonly annotation: Annotation;
  readonly isDeleted: boolean;
  /** True where its quote is gone from the page beside. */
  readonly isOrphan: boolean;
}

/** One saved quote with its note: opened, edited, deleted and brought back in place. */
export function NoteLine({ annotation, isDeleted, isOrphan }: NoteLineProps) {
  const t = useStrings();
  const [isEditing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { id, title, target, colour, createdAt, body, motivation } = annotation;
  const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? '';

  async function attempt(asked: Promise<Answer<unknown>>): Promise<boolean> {
    const answer = await asked;
    setProblem(answer.ok ? undefined : refusalWords(t, answer.error));
    return answer.ok;
  }

  if (isDeleted) {
    return (
      <li class="note note-deleted" role="status">
        <span>{t('popup_deleted')}</span>
        <button
          type="button"
          class="soft-button"
          onClick={() => void attempt(askAsOwnPage('restoreAnnotation', { id }))}
        >
          {t('popup_undo')}
        </button>
        {problem && <span class="problem">{problem}</span>}
      </li>
    );
  }
  const open = async () => {
    if (await attempt(askAsOwnPage('openAnnotation', { id }))) window.close();
  };
  return (
    <li class="note" data-colour={colour} data-motivation={motivation}>
      <button type="button" class="note-quote" title={t('popup_open')} onClick={() => void open()}>
        {motivation === 'bookmarking' && <span class="note-kind">{t('popup_savedCard')}</span>}
        <q dir="auto">{quote}</q>
      </button>
      {isEditing ? (
        <NoteEditor annotation={annotation} onDone={() => setEditing(false)} />
      ) : (
        body[0] && (
          <p class="note-text" dir="auto">
            {body[0].value}
          </p>
        )
      )}
      {isOrphan && <p class="note-orphan">{t('popup_orphan')}</p>}
      <div class="note-foot">
        <span class="note-place" title={title}>
          <span class="note-site">{siteOf(target.source)}</span>
          <time dateTime={createdAt}>{dateIn(document.documentElement.lang, new Date(createdAt))}</time>
        </span>
        {!isEditing && (
          <NoteTools
            hasNote={body.length > 0}
            onEdit={() => setEditing(true)}
            onDelete={() => void attempt(askAsOwnPage('deleteAnnotation', { id }))}
          />
        )}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}

/** Made once a language: a formatter costs more than a line. */
const DATES = new Map<string, Intl.DateTimeFormat>();
function dateIn(language: string, at: Date): string {
  const known = DATES.get(language);
  const format =
    known ?? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  if (!known) DATES.set(language, format);
  return format.format(at);
}
