/** Asks for the place where a note is written: in a page of ours, since this one's scripts would see each key. */
import type { Box } from '@/dom/anchor-boxes';
import type { NoteAsked, NoteSubject } from '@/platform/messaging/protocol/page-requests';
import type { Ask } from './card-reader';

/** Opens the note on a subject beside the lines that it is about. */
export function writeNote(
  ask: Ask,
  subject: NoteSubject,
  lines: readonly Box[],
  focus: NoteAsked['focus'] = 'note',
) {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return ask('openNoteWindow', { ...subject, focus });
  // The page's zoom, and the bars of the browser above it: a page knows no better.
  const scale = outerWidth / innerWidth;
  const x = (at: number) => screenX + at * scale;
  const y = (at: number) => screenY + outerHeight - (innerHeight - at) * scale;
  const at = { left: x(first.left), top: y(first.top), right: x(last.right), bottom: y(last.bottom) };
  return ask('openNoteWindow', { ...subject, at, focus });
}
