import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TAG_MAX, TAGS_MAX } from '@/core/annotation/annotation';
import { completeTag, type TagCount } from '@/core/annotation/tags';
import { Icon } from './Icon';
import { useStrings } from './strings';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Every tag there is, for completion. */
  readonly known: readonly TagCount[];
  /** Whether it takes the keyboard when it opens. */
  readonly takesFocus?: boolean;
  /** The tag that is typed and not added yet. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onTag: (tag: string, on: boolean) => void;
}

/** Most completions: what is seen without scrolling. */
const COMPLETIONS_MAX = 6;

/** Draws the tags, each with a way to take it off, and where one more is typed: Enter or a comma adds it, Backspace takes the last. */
export function TagField({ tags, known, takesFocus = false, typed, onType, onTag }: TagFieldProps) {
  const t = useStrings();
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
    // Once, when it opens.
  }, []);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const offered = isOpen ? completeTag(known, typed, tags, COMPLETIONS_MAX) : [];
  const chosen = offered[active];

  function add(tag: string) {
    if (tag.trim() !== '') onTag(tag, true);
    onType('');
    setActive(-1);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const last = tags.at(-1);
    if (by !== undefined && offered.length > 0) {
      setActive((active + by + offered.length + 1) % (offered.length + 1));
    } else if (event.key === 'Enter' || event.key === ',') {
      if (typed.trim() === '' && chosen === undefined) return;
      add(chosen ?? typed);
      // It ends the note, too, which whoever draws this hears.
      if (event.ctrlKey || event.metaKey) return;
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) onTag(last, false);
    else if (event.key === 'Escape' && (typed !== '' || offered.length > 0)) {
      onType('');
      setOpen(false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }
  return (
    <div class="tags">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <span dir="auto">{tag}</span>
          <button type="button" aria-label={t('note_removeTag', tag)} onClick={() => onTag(tag, false)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <span class="tag-box">
        <input
          ref={box}
          type="text"
          class="text-box"
          dir="auto"
          role="combobox"
          aria-label={t('note_tags')}
          aria-expanded={offered.length > 0}
          aria-controls="tag-options"
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `tag-option-${active}`}
          placeholder={t('note_addTag')}
          autocomplete="off"
          spellcheck={false}
          maxLength={TAG_MAX}
          disabled={tags.length >= TAGS_MAX}
          value={typed}
          onFocus={() => setOpen(true)}
          onInput={({ currentTarget }) => {
            onType(currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
            add(typed);
          }}
        />
        {offered.length > 0 && (
          <span class="tag-options" id="tag-options" role="listbox" aria-label={t('note_tags')}>
            {offered.map((tag, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus (WAI-ARIA combobox)
              <span
                key={tag}
                id={`tag-option-${at}`}
                role="option"
                dir="auto"
                aria-selected={at === active}
                // Before the box loses the focus and what was typed becomes a tag.
                onMouseDown={(event) => {
                  event.preventDefault();
                  add(tag);
                }}
              >
                {tag}
              </span>
            ))}
          </span>
        )}
      </span>
    </div>
  );
}
