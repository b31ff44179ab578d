import { siteName } from '@/components/site-name';
import { useStrings } from '@/components/strings';
import { annotatedPages } from '@/core/annotation/annotated-pages';
import type { Annotation } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { formatDate, localDay } from '@/core/card/dates';
import type { Language } from '@/core/settings/language';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

interface EntityNotesProps {
  readonly entity: string;
  readonly language: Language;
}

/** What the reader keeps on an entity, and the pages they annotated that speak of it. */
export function EntityNotes({ entity, language }: EntityNotesProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('readEntityNotes', { entity }), [entity]);
  useEvents({ annotationsSaved: again, annotationsDeleted: again, annotationsImported: again });
  const kept = answer?.ok ? answer.value : [];
  if (kept.length === 0) return null;
  const pages = annotatedPages(kept);
  const dayOf = ({ createdAt }: Annotation) => formatDate(localDay(createdAt), language);
  const open = ({ id }: Annotation) => void askAsOwnPage('openAnnotation', { id });
  return (
    <section class="relations" aria-label={t('card_notes')}>
      <h3 class="section-head">{t('card_notes')}</h3>
      <ul>
        {kept.slice(0, SHOWN).map((one) => (
          <li key={one.id} class="kept" data-colour={one.colour}>
            <button type="button" class="kept-quote" dir="auto" onClick={() => open(one)}>
              {quoteOf(one)}
            </button>
            {one.body[0] && (
              <p class="kept-note" dir="auto">
                {one.body[0].value}
              </p>
            )}
          </li>
        ))}
      </ul>
      {pages.length > 0 && (
        <>
          <h3 class="section-head">{t('panel_pages')}</h3>
          <ul>
            {pages.slice(0, SHOWN).map((one) => (
              <li key={one.target.source}>
                <button type="button" class="kept-quote" dir="auto" onClick={() => open(one)}>
                  {one.title || one.target.source}
                </button>
                <p class="source">
                  {siteName(siteOf(one.target.source) ?? '', t)} · {dayOf(one)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Notes and pages shown on an entity's page, each: the rest is in the list of notes. */
const SHOWN = 20;

const quoteOf = ({ target, title }: Annotation) =>
  target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? title;
