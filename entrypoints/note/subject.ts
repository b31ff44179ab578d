import type { NoteSubject } from '@/platform/messaging/protocol/page-requests';
import type { NoteFocus } from '@/platform/note-fields';

/** What the window is about, by its address. */
export interface Asked {
  readonly subject: NoteSubject;
  readonly focus: NoteFocus;
}

/** Returns what the address asks for; an address without a subject asks for an annotation that there is not. */
export function subjectOf(parameters: URLSearchParams): Asked {
  const entity = parameters.get('entity');
  return {
    subject: entity === null ? { id: parameters.get('id') ?? '' } : { entity },
    focus: parameters.get('focus') === 'tags' ? 'tags' : 'note',
  };
}
