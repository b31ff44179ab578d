import type { CardLanguage } from '@/core/card/compose';
import { formatDate } from '@/core/card/dates';
import type { CardNote, CardNotes as CardNotesContent } from '@/core/card/notes';
import { passageAddress } from './article-link';
import type { Strings } from './strings';

interface CardNotesProps {
  readonly content: CardNotesContent;
  readonly language: CardLanguage;
  readonly t: Strings;
}

/** Draws what the reader wrote or highlighted about the entity, wherever that was. */
export function CardNotes({ content: { notes, others }, language, t }: CardNotesProps) {
  return (
    <section class="own-notes">
      <h3 class="section-title">{t('card_notes')}</h3>
      <ul>
        {notes.map((note) => (
          <NoteLine key={note.id} {...{ note, language, t }} />
        ))}
      </ul>
      {others > 0 && <p class="source">{t('card_notesMore', String(others))}</p>}
    </section>
  );
}

function NoteLine({ note, language, t }: { note: CardNote } & Pick<CardNotesProps, 'language' | 't'>) {
  const { quote, words, colour, savedAt, site, title, source, passage } = note;
  const where = `${formatDate(savedAt.slice(0, 'YYYY-MM-DD'.length), language)}${site && ` · ${site}`}`;
  return (
    <li class="own-note" data-colour={colour}>
      {words && <p class="own-words">{words}</p>}
      {quote && <p class="own-quote">{t('card_quoted', quote)}</p>}
      <p class="source">
        {/^https?:/.test(source) ? (
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
