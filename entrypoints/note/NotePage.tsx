import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NoteFields } from '@/components/NoteFields';
import { useStrings } from '@/components/strings';
import type { Annotation, ColourNames } from '@/core/annotation/annotation';
import { quoteOf } from '@/core/archive/archive';
import type { Language } from '@/core/settings/language';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { useNoteActs } from '@/platform/note-acts';
import { useNoteEditing } from '@/platform/note-editing';
import type { Noted } from './noted';

interface NotePageProps {
  readonly noted: Noted;
  readonly focus: 'note' | 'tags';
  readonly language: Language;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
}

/** What was marked, and what the reader writes about it. */
export function NotePage({ noted, focus, language, names }: NotePageProps) {
  const t = useStrings();
  const { annotation, name } = noted;
  const editing = useNoteEditing(noted);
  const { answer } = useAnswer(() => askAsOwnPage('listTags', {}), []);
  const acts = useNoteActs(noted.id, annotation, language);
  const isHighlight = annotation?.motivation === 'highlighting';
  const quote = annotation ? quoteOf(annotation) : '';
  useEffect(() => {
    document.title = `${t('note_title')} – ${(quote || name).slice(0, 60)}`;
  }, [t, quote, name]);
  useEffect(() => {
    const controller = new AbortController();
    const onKeyDown = async (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
      if (isDone && (await editing.flush())) await leave();
    };
    document.addEventListener('keydown', (event) => void onKeyDown(event), { signal: controller.signal });
    return () => controller.abort();
  });

  /** A note on an entity is there once it has a text; a tag given before needs one, too. */
  const tag = async (word: string, on: boolean) => {
    if (annotation || (await editing.flush())) await acts.tag(word, on);
  };
  return (
    <main class="note-page">
      <Heading {...{ annotation, name, quote }} />
      <NoteFields
        editing={editing}
        takesFocus={focus === 'note'}
        onDone={() => void leave()}
        tagging={{
          tags: annotation?.tags ?? [],
          known: answer?.ok ? answer.value : [],
          takesFocus: focus === 'tags',
          onTag: (word, on) => void tag(word, on),
        }}
        colouring={
          isHighlight
            ? { chosen: annotation.colour, names, onColour: (colour) => void acts.recolour(colour) }
            : undefined
        }
      />
      <p class="quiet note-hint">
        {t('note_marks')} {t('note_keys')}
      </p>
    </main>
  );
}

function Heading({
  annotation,
  name,
  quote,
}: {
  readonly annotation: Annotation | null;
  readonly name: string;
  readonly quote: string;
}) {
  const t = useStrings();
  const isOnEntity = annotation === null || annotation.motivation === 'commenting';
  return (
    <header
      class="note note-about"
      data-colour={annotation?.colour}
      data-motivation={annotation?.motivation ?? 'commenting'}
    >
      <h1 class="note-quote">
        {isOnEntity && <span class="note-kind">{t('note_onEntity')}</span>}
        <q dir="auto">{isOnEntity ? name : quote}</q>
      </h1>
      {!isOnEntity && (
        <p class="note-place" dir="auto">
          {name}
        </p>
      )}
    </header>
  );
}

/** Closes the window: all is saved. */
async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
