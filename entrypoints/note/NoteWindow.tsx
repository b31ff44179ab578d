import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NotePage } from '@/components/NotePage';
import { useStrings } from '@/components/strings';
import type { ColourNames } from '@/core/annotation/annotation';
import { quoteOf } from '@/core/archive/archive';
import type { Language } from '@/core/settings/language';
import { useNoteActs } from '@/platform/note-acts';
import { type NoteFocus, useNoteFields } from '@/platform/note-fields';
import type { Noted } from '@/platform/noted';

interface NoteWindowProps {
  readonly noted: Noted;
  readonly focus: NoteFocus;
  readonly language: Language;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
}

/** A note in a window of its own, which closes when the reader is done. */
export function NoteWindow({ noted, focus, language, names }: NoteWindowProps) {
  const t = useStrings();
  const { annotation, name } = noted;
  const acts = useNoteActs(noted.id, annotation, language);
  const fields = useNoteFields(noted, acts, names, focus);
  const quote = annotation ? quoteOf(annotation) : '';
  useEffect(() => {
    document.title = `${t('note_title')} – ${(quote || name).slice(0, 60)}`;
  }, [t, quote, name]);
  return (
    <main>
      <NotePage {...{ annotation, name, fields }} problem={acts.problem} onDone={() => void leave()} />
    </main>
  );
}

/** Closes the window: all is saved. */
async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
