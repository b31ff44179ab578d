import { askAsOwnPage } from './messaging/ask-as-own-page';
import { draftKeys, dropDraft, readDraft } from './note-drafts';

/** Most notes asked for at once (entrypoints/background/letters). */
const ASKED_MAX = 200;

/**
 * Forgets the unsaved texts of notes that are no more: erased when their 30 days were over, where no page looked on, or while a window had
 * them open. The text of a note that is new stays, and of one that can be restored.
 */
export async function dropErasedDrafts(): Promise<void> {
  const left = typedOver().slice(0, ASKED_MAX);
  if (left.length === 0) return;
  const kept = await askAsOwnPage('readAnnotations', { ids: left.map(({ id }) => id) });
  const deleted = await askAsOwnPage('listDeleted', {});
  if (!kept.ok || !deleted.ok) return;
  const known = new Set([...kept.value, ...deleted.value].map(({ id }) => id));
  for (const { key, id } of left) if (!known.has(id)) dropDraft(key);
}

/** Texts that were typed over a saved note, by their keys; none where the browser refuses. */
function typedOver(): { readonly key: string; readonly id: string }[] {
  try {
    return draftKeys().flatMap((key) => {
      const draft = readDraft(key);
      return draft?.id && draft.revision > 0 ? [{ key, id: draft.id }] : [];
    });
  } catch {
    return [];
  }
}
