import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Annotation } from '@/core/annotation/annotation';
import { quoteOf } from '@/core/archive/archive';
import type { RefusalCode } from '@/core/refusal';
import { endsNote } from './ends-note';
import { NoteFields } from './NoteFields';
import { RefusalLine } from './RefusalLine';
import { useStrings } from './strings';

interface NotePageProps {
  /** Null where a note on an entity has no text yet. */
  readonly annotation: Annotation | null;
  /** Name of the entity, or title of the page. */
  readonly name: string;
  readonly fields: Omit<ComponentProps<typeof NoteFields>, 'onDone'>;
  /** Why the last tag or colour was refused. */
  readonly problem: RefusalCode | null;
  /** All is saved and the reader is done. */
  readonly onDone: () => void;
}

/** Draws what was marked, and what the reader writes about it; Esc and Ctrl+Enter end it from anywhere on it. */
export function NotePage({ annotation, name, fields, problem, onDone }: NotePageProps) {
  const t = useStrings();
  useEffect(() => {
    const controller = new AbortController();
    const onKeyDown = async (event: KeyboardEvent) => {
      if (endsNote(event) && (await fields.editing.flush())) onDone();
    };
    document.addEventListener('keydown', (event) => void onKeyDown(event), { signal: controller.signal });
    return () => controller.abort();
  });
  return (
    <section class="note-page">
      <Heading {...{ annotation, name }} />
      <NoteFields {...fields} onDone={onDone} />
      {problem && <RefusalLine code={problem} />}
      <p class="quiet note-hint">
        {t('note_marks')} {t('note_keys')}
      </p>
    </section>
  );
}

function Heading({ annotation, name }: Pick<NotePageProps, 'annotation' | 'name'>) {
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
        <q dir="auto">{isOnEntity ? name : quoteOf(annotation)}</q>
      </h1>
      {!isOnEntity && (
        <p class="note-place" dir="auto">
          {name}
        </p>
      )}
    </header>
  );
}
