import { isAddress } from '@/core/annotation/entity-source';
import type { CardLanguage } from '@/core/card/compose';
import { formatDate, localDay } from '@/core/card/dates';
import type { CardNote, CardNotes as CardNotesContent } from '@/core/card/notes';
import { passageAddress } from './article-link';
import { Island } from './Island';
import { siteName } from './site-name';
import type { Strings } from './strings';

interface CardNotesProps {
  readonly content: CardNotesContent;
  readonly language: CardLanguage;
  readonly t: Strings;
}

/** Draws what the reader wrote or highlighted about the entity, wherever that was: the newest, and a few more on demand (`more-notes`). */
export function CardNotes({ content: { notes, others }, language, t }: CardNotesProps) {
  const [newest, ...older] = notes;
  if (!newest) return null;
  return (
    <section class="own-notes">
      <div class="section-line">
        <h3 class="section-title">{t('card_notes')}</h3>
        {older.length > 0 && (
          <button type="button" class="more" data-do="toggle more-notes" aria-expanded={false}>
            <span class="when-closed">{t('card_more', String(older.length + others))}</span>
            <span class="when-open">{t('card_less')}</span>
          </button>
        )}
      </div>
      <Island>
        <ul>
          <NoteLine note={newest} {...{ language, t }} />
        </ul>
      </Island>
      {older.length > 0 && (
        <div id="more-notes" hidden>
          <Island>
            <ul>
              {older.map((note) => (
                <NoteLine key={note.id} {...{ note, language, t }} />
              ))}
            </ul>
          </Island>
          {others > 0 && <p class="source">{t('card_notesMore', String(others))}</p>}
        </div>
      )}
    </section>
  );
}

function NoteLine({ note, language, t }: { note: CardNote } & Pick<CardNotesProps, 'language' | 't'>) {
  const { quote, words, colour, savedAt, site, title, source, passage } = note;
  const where = `${formatDate(localDay(savedAt), language)}${site && ` · ${siteName(site, t)}`}`;
  return (
    <li class="own-note" data-colour={colour}>
      {words && <p class="own-words">{words}</p>}
      {quote && <p class="own-quote">{t('card_quoted', quote)}</p>}
      <p class="source">
        {/^https?:/.test(source) && isAddress(source) ? (
          <a
            href={passageAddress(source, passage)}
            target="_blank"
            rel="noopener noreferrer"
            title={[title, t('card_opensArticle')].filter(Boolean).join('; ')}
          >
            {where}
          </a>
        ) : (
          where
        )}
      </p>
    </li>
  );
}
