import type { EarlierText } from '@/core/archive/archive';
import { useStrings } from './strings';

interface EarlierTextsProps {
  /** Oldest first, as the store keeps them. */
  readonly texts: readonly EarlierText[];
  /** What the note says now: it is not offered again. */
  readonly now: string;
  /** A language tag, for dates. */
  readonly language: string;
  readonly onTake: (text: string) => void;
}

/** Draws the earlier texts of a note, the latest first, each with the way back to it; nothing where there is none. */
export function EarlierTexts({ texts, now, language, onTake }: EarlierTextsProps) {
  const t = useStrings();
  const others = texts.filter(({ note }) => note !== '' && note !== now).reverse();
  if (others.length === 0) return null;
  const dated = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details class="earlier">
      <summary>{t('notes_earlier', String(others.length))}</summary>
      <ol>
        {others.map(({ note, modifiedAt, revision, refused }, n) => (
          <li key={`${revision} ${refused} ${n}`}>
            <p class="note-text" dir="auto" id={`earlier-${n}`}>
              {note}
            </p>
            <span class="quiet">
              {dated.format(new Date(modifiedAt))}
              {refused && ` · ${t('notes_refused')}`}
            </span>
            <button
              type="button"
              class="soft-button"
              aria-describedby={`earlier-${n}`}
              onClick={() => onTake(note)}
            >
              {t('notes_takeBack')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
