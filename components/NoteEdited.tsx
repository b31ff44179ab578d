import { changesOnly, wordDiff } from '@/core/annotation/word-diff';
import { useStrings } from './strings';

/** How a quote stands on the page beside where it is not as it was marked. */
export interface QuoteNow {
  /** What the page reads now; the same as the quote where only its surroundings changed. */
  readonly text: string;
  /** True where this may be another passage. */
  readonly isUncertain: boolean;
}

/** Draws what was edited since the quote was marked: old words struck out, new ones underlined. */
export function NoteEdited({ quote, now }: { readonly quote: string; readonly now: QuoteNow }) {
  const t = useStrings();
  const pieces = changesOnly(wordDiff(quote, now.text));
  const isChanged = pieces.some(({ kind }) => kind !== 'same');
  if (!isChanged && !now.isUncertain) return null;
  return (
    <div class="note-edited">
      <p class="note-orphan">{t(now.isUncertain ? 'note_uncertain' : 'note_edited')}</p>
      {isChanged && (
        <p dir="auto">
          {pieces.map(({ kind, text }, at) => {
            const key = `${at} ${kind}`;
            if (kind === 'gone') return <del key={key}>{text}</del>;
            return kind === 'new' ? <ins key={key}>{text}</ins> : text;
          })}
        </p>
      )}
    </div>
  );
}
