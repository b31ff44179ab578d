/**
 * What was typed and is not saved yet, kept by the page itself. The store has a note half a second after it was typed; this has it at
 * the key, so that a window that is closed, or a background that does not answer, loses nothing. Only own pages can read it.
 */

const PREFIX = 'draft:';

/** An unsaved text, and the revision that it was typed over: a note that went on meanwhile is a conflict, as ever. */
export interface NoteDraft {
  /** The annotation's; absent where an earlier version kept the text. */
  readonly id?: string | undefined;
  readonly text: string;
  readonly revision: number;
  /** Given before the first text, which they wait for. */
  readonly tags: readonly string[];
}

/** Keeps an unsaved text. Where the browser refuses, the store's own saving is left. */
export function keepDraft(key: string, draft: NoteDraft): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Said above.
  }
}

/** Forgets a text: it is saved, or the reader gave it up. */
export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // There is none, then.
  }
}

/** Forgets every text. */
export function dropAllDrafts(): void {
  try {
    for (const key of draftKeys()) dropDraft(key);
  } catch {
    // There are none, then.
  }
}

/** The keys of all texts that are left; throws where the browser refuses. */
export function draftKeys(): string[] {
  const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  return kept.map((key) => key.slice(PREFIX.length));
}

/** The key of a note on an entity, which has no id while there is nothing of it. */
export const entityDraft = (entity: string): string => `entity:${entity}`;

/** The key of the tag that is typed for a note and not given yet, beside the note's own text. */
export const tagDraft = (key: string): string => `${key}#tag`;

/** The unsaved text that was left behind, or null. */
export function readDraft(key: string): NoteDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Partial<NoteDraft>;
    // One that an earlier version kept has no tags.
    const { id, text, revision, tags = [] } = kept;
    return typeof text === 'string' && Number.isInteger(revision)
      ? { id, text, revision: revision!, tags }
      : null;
  } catch {
    return null;
  }
}
