import { useState } from 'preact/hooks';
import { siteName } from '@/components/site-name';
import { useStrings } from '@/components/strings';
import { annotatedPages } from '@/core/annotation/annotated-pages';
import type { Annotation, ColourNames } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { formatDate } from '@/core/card/dates';
import type { Language } from '@/core/settings/language';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { NoteEntry } from './NoteEntry';

interface EntityNotesProps {
  readonly entity: string;
  readonly language: Language;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
  /** The reader asks for all notes on it. */
  readonly onAll: () => void;
}

/** Notes and pages shown on an entity's page, each: the rest is in the list of notes. */
const SHOWN = 5;

/** What the reader keeps on an entity, as the list of notes shows it, and the pages they annotated that speak of it. */
export function EntityNotes({ entity, language, names, onAll }: EntityNotesProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('readEntityNotes', { entity }), [entity]);
  // What is deleted keeps its line, with Undo, until the notes are read again.
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
  useEvents({
    annotationsDeleted: ({ ids }) => setDeleted((before) => new Set([...before, ...ids])),
    annotationsSaved({ annotations }) {
      const back = new Set(annotations.map(({ id }) => id));
      setDeleted((before) => new Set([...before].filter((id) => !back.has(id))));
      again();
    },
    annotationsImported: again,
    storeChanged: again,
  });
  const kept = answer?.ok ? answer.value : [];
  if (kept.length === 0) return null;
  const pages = annotatedPages(kept);
  const dayOf = ({ createdAt }: Annotation) => formatDate(createdAt.slice(0, 'YYYY-MM-DD'.length), language);
  const open = ({ id }: Annotation) => void askAsOwnPage('openAnnotation', { id });
  return (
    <section class="relations" aria-label={t('card_notes')}>
      <h3 class="section-head">{t('card_notes')}</h3>
      <ul class="kept">
        {kept.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <NoteEntry
              annotation={one}
              isDeleted={deleted.has(one.id)}
              isOrphan={false}
              {...{ language, names }}
              onEditing={() => {}}
              // Its card is what this page is: what is left to open is the note.
              onEntity={() => open(one)}
            />
          </li>
        ))}
      </ul>
      <More count={kept.length - SHOWN} onAll={onAll} />
      {pages.length > 0 && (
        <>
          <h3 class="section-head">{t('panel_pages')}</h3>
          <ul>
            {pages.slice(0, SHOWN).map((one) => (
              <li key={one.target.source}>
                <button type="button" class="kept-page" dir="auto" onClick={() => open(one)}>
                  {one.title || one.target.source}
                </button>
                <p class="source">
                  {siteName(siteOf(one.target.source) ?? '', t)} · {dayOf(one)}
                </p>
              </li>
            ))}
          </ul>
          <More count={pages.length - SHOWN} onAll={onAll} />
        </>
      )}
    </section>
  );
}

function More({ count, onAll }: { readonly count: number; readonly onAll: () => void }) {
  const t = useStrings();
  if (count <= 0) return null;
  return (
    <button type="button" class="quiet-button" onClick={onAll}>
      {t('card_more', String(count))}
    </button>
  );
}
