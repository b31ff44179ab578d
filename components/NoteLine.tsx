import type { ComponentChildren, Ref } from 'preact';
import type { Annotation } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { noteOf, quoteOf } from '@/core/archive/archive';
import type { RefusalCode } from '@/core/refusal';
import { NoteEdited, type QuoteNow } from './NoteEdited';
import { NoteText } from './NoteText';
import { NoteTools, type NoteToolsActs } from './NoteTools';
import { refusalWords } from './refusal-words';
import { siteName } from './site-name';
import { useStrings } from './strings';

export interface NoteLineProps {
  readonly annotation: Annotation;
  readonly isDeleted: boolean;
  /** True where its quote is gone from the page beside. */
  readonly isOrphan: boolean;
  /** How its quote stands on the page beside, where that is not as it was marked. */
  readonly now?: QuoteNow | undefined;
  /** Why the last request failed. */
  readonly problem: RefusalCode | null;
  /** Where the note is being written in place of being shown; null while it is not. */
  readonly editor: ComponentChildren;
  /** Is handed the line's element. */
  readonly line: Ref<HTMLDivElement>;
  readonly acts: NoteToolsActs & {
    /** Opens its page, or the card of the entity that it is on. */
    open(): void;
    restore(): void;
  };
}

/** Draws one saved quote, card or note on an entity, with what the reader wrote. */
export function NoteLine(props: NoteLineProps) {
  const { annotation, isDeleted, isOrphan, now, problem, editor, line, acts } = props;
  const t = useStrings();
  const { title, target, colour, createdAt, tags = [], motivation } = annotation;
  const failed = problem && refusalWords(t, { code: problem });
  if (isDeleted) {
    return (
      <div ref={line} class="note note-deleted" role="status">
        <span>{t('popup_deleted')}</span>
        <button type="button" class="soft-button" onClick={acts.restore}>
          {t('popup_undo')}
        </button>
        {failed && <span class="problem">{failed}</span>}
      </div>
    );
  }
  const isOnEntity = motivation === 'commenting';
  const note = noteOf(annotation);
  return (
    <div ref={line} class="note" data-colour={colour} data-motivation={motivation}>
      <button
        type="button"
        class="note-quote"
        title={t(isOnEntity ? 'note_openCard' : 'popup_open')}
        onClick={acts.open}
      >
        {motivation === 'bookmarking' && <span class="note-kind">{t('popup_savedCard')}</span>}
        {isOnEntity && <span class="note-kind">{t('note_onEntity')}</span>}
        <q dir="auto">{isOnEntity ? title : quoteOf(annotation)}</q>
      </button>
      {editor || (note !== '' && <NoteText note={note} />)}
      {!editor && tags.length > 0 && (
        <p class="note-tags">
          {tags.map((tag) => (
            <span class="tag" key={tag} dir="auto">
              {tag}
            </span>
          ))}
        </p>
      )}
      {now && <NoteEdited quote={quoteOf(annotation)} now={now} />}
      {isOrphan && <p class="note-orphan">{t('popup_orphan')}</p>}
      {motivation === 'highlighting' && title !== '' && (
        <p class="note-title" dir="auto">
          {title}
        </p>
      )}
      <div class="note-foot">
        <span class="note-place" title={isOnEntity ? undefined : title}>
          {!isOnEntity && <span class="note-site">{siteName(siteOf(target.source) ?? '', t)}</span>}
          <time dateTime={createdAt}>{dateIn(document.documentElement.lang, new Date(createdAt))}</time>
        </span>
        {!editor && <NoteTools hasNote={note !== ''} acts={acts} />}
      </div>
      {failed && (
        <p class="problem" role="alert">
          {failed}
        </p>
      )}
    </div>
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
