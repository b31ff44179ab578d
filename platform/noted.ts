import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '@/core/annotation/annotation';
import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer, Refusal } from './messaging/protocol/answer';
import type { NoteSubject } from './messaging/protocol/page-requests';
import type { Edited } from './note-editing';

/** What a note is written about: its name, and the annotation as soon as there is one. */
export type Noted = Edited & { readonly name: string };

/** What the subject is now, kept fresh; null before it is known. */
export function useNoted(subject: NoteSubject): Noted | { readonly refusal: Refusal } | null {
  const { answer } = useAnswer(() => read(subject), []);
  const [newest, setNewest] = useState<Annotation | null>(null);
  const id = answer?.ok ? answer.value.id : null;
  useEffect(() => setNewest(null), [answer]);
  useEvents({
    annotationsSaved({ annotations }) {
      const saved = annotations.find((one) => one.id === id);
      if (saved) setNewest(saved);
    },
  });
  if (answer === null) return null;
  if (!answer.ok) return { refusal: answer.error };
  return newest ? { ...answer.value, annotation: newest } : answer.value;
}

async function read(subject: NoteSubject): Promise<Answer<Noted>> {
  if ('entity' in subject) return readEntity(subject.entity);
  const answer = await askAsOwnPage('readAnnotations', { ids: [subject.id] });
  if (!answer.ok) return answer;
  const [annotation] = answer.value;
  return annotation
    ? { ok: true, value: { id: annotation.id, annotation, name: annotation.title } }
    : { ok: false, error: { code: 'not-found', detail: 'id: no such annotation' } };
}

/** The note on the entity, or a new one. */
async function readEntity(entity: string): Promise<Answer<Noted>> {
  const [card, notes] = await Promise.all([
    askAsOwnPage('readCard', { entity, near: [] }),
    askAsOwnPage('readEntityNotes', { entity }),
  ]);
  if (!notes.ok) return notes;
  if (!card.ok) return card;
  const annotation = notes.value.find(({ motivation }) => motivation === 'commenting') ?? null;
  const id = annotation?.id ?? `urn:uuid:${crypto.randomUUID()}`;
  return { ok: true, value: { id, entity, annotation, name: card.value.name } };
}
