/** Letters down from the background when something has happened. */
import type { Annotation } from '@/core/annotation/annotation';
import type { MergeCounts } from '@/core/archive/merge';
import type { Settings } from '@/core/settings/settings';
import type { NoteSubject } from './page-requests';

/**
 * From the background to every tab. They carry nothing: a page's process may learn only of its own page, so a session
 * that hears one asks `openPage` again.
 */
export interface TabEvents {
  /** The reader changed a setting, or switched a site on or off; perhaps this one. */
  settingsChanged: Record<string, never>;
  /** Annotations were saved, changed or deleted; perhaps of this page. */
  annotationsChanged: Record<string, never>;
  /** An own card or a pack was saved, changed or removed: what is named on the page may be other things now. */
  knowledgeChanged: Record<string, never>;
}

/** From the background to the extension's own pages. */
export interface OwnPageEvents {
  /** Saved for the first time, changed or restored. */
  annotationsSaved: { annotations: readonly Annotation[] };
  annotationsDeleted: { ids: readonly string[] };
  /** Many were saved or changed at once, too many to be told; whoever lists them asks again. */
  annotationsImported: { counts: MergeCounts };
  /** Much was erased or came back at once, or the store has something to say; whoever shows it asks again. */
  storeChanged: Record<string, never>;
  /** The page in a tab turned out to hold quotes from elsewhere. */
  copiesFound: { tab: number };
  /** An own card or a pack was saved, changed or removed; whoever lists them asks again. */
  knowledgeSaved: Record<string, never>;
  /** Named apart from the tabs' event: an own page in a tab hears both. */
  settingsSaved: { settings: Settings };
}

/** From the background to the side panel of a window, where one is open (../offered-notes). */
export interface NoteOffered {
  readonly windowId: number;
  readonly subject: NoteSubject;
  readonly focus: 'note' | 'tags';
}
