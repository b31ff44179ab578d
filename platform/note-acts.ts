import { useState } from 'preact/hooks';
import type { Annotation, HighlightColour } from '@/core/annotation/annotation';
import { citationOf } from '@/core/annotation/citation';
import type { RefusalCode } from '@/core/refusal';
import type { Language } from '@/core/settings/language';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer } from './messaging/protocol/answer';

/** What an own page does with a saved annotation. Each resolves to whether it was done; why not is the `problem`. */
export interface NoteActs {
  readonly problem: RefusalCode | null;
  open(): Promise<boolean>;
  remove(): Promise<boolean>;
  restore(): Promise<boolean>;
  recolour(colour: HighlightColour): Promise<boolean>;
  tag(tag: string, on: boolean): Promise<boolean>;
  /** Puts it on the clipboard with where it is from. */
  copy(): Promise<boolean>;
}

/** The acts on the annotation of that id; null where it is still to be made. */
export function useNoteActs(id: string, annotation: Annotation | null, language: Language): NoteActs {
  const [problem, setProblem] = useState<RefusalCode | null>(null);
  async function attempt(asked: Promise<Answer<unknown>>): Promise<boolean> {
    const answer = await asked;
    setProblem(answer.ok ? null : answer.error.code);
    return answer.ok;
  }
  return {
    problem,
    open: () => attempt(askAsOwnPage('openAnnotation', { id })),
    remove: () => attempt(askAsOwnPage('deleteAnnotation', { id })),
    restore: () => attempt(askAsOwnPage('restoreAnnotation', { id })),
    recolour: (colour) => attempt(askAsOwnPage('recolourAnnotation', { id, colour })),
    tag: (tag, on) => attempt(askAsOwnPage('tagAnnotation', { id, tag, on })),
    async copy() {
      if (!annotation) return false;
      return navigator.clipboard.writeText(citationOf(annotation, language)).then(
        () => true,
        () => false,
      );
    },
  };
}
