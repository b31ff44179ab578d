import { colourName } from '@/components/colour-name';
import { useStrings } from '@/components/strings';
import { type ColourNames, HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/annotation';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

export type NotesScope = 'page' | 'all';

interface NotesFilterProps {
  /** Null where there is no page to choose. */
  readonly scope: NotesScope | null;
  /** Empty for any. */
  readonly tag: string;
  /** None for any, and for what has no colour. */
  readonly colours: ReadonlySet<HighlightColour>;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
  readonly isSelecting: boolean;
  readonly onScope: (scope: NotesScope) => void;
  readonly onTag: (tag: string) => void;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onSelecting: (isSelecting: boolean) => void;
}

/** What narrows the list of notes beside the search: this page or all, a tag, colours; and the way to many at once. */
export function NotesFilter({
  scope,
  tag,
  colours,
  names,
  isSelecting,
  onScope,
  onTag,
  onColour,
  onSelecting,
}: NotesFilterProps) {
  const t = useStrings();
  const { answer, again } = useAnswer(() => askAsOwnPage('listTags', {}), []);
  useEvents({ annotationsSaved: again, annotationsDeleted: again, annotationsImported: again });
  const tags = answer?.ok ? answer.value : [];
  return (
    <div class="notes-filter">
      {scope !== null && (
        <fieldset class="chips" aria-label={t('panel_scope')}>
          {(['page', 'all'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={one === scope}
              onClick={() => onScope(one)}
            >
              {t(one === 'page' ? 'panel_thisPage' : 'panel_allNotes')}
            </button>
          ))}
        </fieldset>
      )}
      {tags.length > 0 && (
        <select
          class="chip"
          aria-label={t('panel_tagFilter')}
          value={tag}
          onChange={(event) => onTag(event.currentTarget.value)}
        >
          <option value="">{t('panel_anyTag')}</option>
          {tags.map(({ tag: one, count }) => (
            <option key={one} value={one}>
              {one} ({count})
            </option>
          ))}
        </select>
      )}
      <fieldset class="chips" aria-label={t('panel_colourFilter')}>
        {HIGHLIGHT_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="chip coloured"
            data-colour={colour}
            aria-label={colourName(colour, names, t)}
            title={colourName(colour, names, t)}
            aria-pressed={colours.has(colour)}
            onClick={() => onColour(colour)}
          >
            {names[colour] && <span dir="auto">{names[colour]}</span>}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="chip end"
        aria-pressed={isSelecting}
        onClick={() => onSelecting(!isSelecting)}
      >
        {t(isSelecting ? 'panel_selectDone' : 'panel_select')}
      </button>
    </div>
  );
}
