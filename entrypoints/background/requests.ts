import type { Strings } from '@/components/strings';
import type { Annotation } from '@/core/annotation/annotation';
import { entityOfSource } from '@/core/annotation/entity-source';
import { siteOf } from '@/core/annotation/page-address';
import { type ColourWords, createNotesSearch } from '@/core/annotation/search-notes';
import { indexEntities } from '@/core/look-up/index-entities';
import { splitPassages } from '@/core/mention/joined-passages';
import type { Lexicon } from '@/core/pack/lexicon';
import type { Pack } from '@/core/pack/schema';
import { type Language, languageFor } from '@/core/settings/language';
import { pageSettings } from '@/core/settings/page-settings';
import type { Settings } from '@/core/settings/settings';
import { isOn, pauseLeftMs } from '@/core/settings/sites';
import type { OwnPageEvents } from '@/platform/messaging/protocol/events';
import type { CardMade } from '@/platform/messaging/protocol/own-page-requests';
import type { NoteAsked } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import { createArchiveRequests } from './archive-imports';
import { createArticles } from './articles';
import { pageOf, reachOf } from './asking-page';
import type { Backup } from './backup';
import { createCardRequests } from './card-requests';
import { colourWords } from './colour-words';
import { createCopies } from './copies';
import { createKnowledge } from './knowledge';
import { createLookUp } from './look-up';
import { createManyRequests } from './many-requests';
import { createNotesRequests } from './notes-requests';
import { createNotesShelf } from './notes-shelf';
import { once } from './once';
import { createOwnCardRequests } from './own-card-requests';
import { createPackMending } from './pack-mending';
import { createPackRequests } from './pack-requests';
import { createSettingsRequests, settingsChanger } from './settings-requests';
import type { ShownCopies } from './shown-copies';
import type { ImportJournal } from './store/import-journal';
import type { OwnCards } from './store/own-cards';
import type { Packs } from './store/packs';
import type { Store } from './store/store';
import { createStoreRequests } from './store-requests';
import { createStoryRequests } from './story-requests';
import { createTabRequests, type TabWorkings } from './tab-requests';
import type { Asker, UpRequests } from './trust';

/** What the requests work on: the doors to the rest of the extension. */
export interface Workings extends TabWorkings {
  readonly store: Store;
  /** What the reader made and installed. */
  readonly kept: {
    readonly ownCards: OwnCards;
    readonly packs: Packs;
    readonly journal: ImportJournal;
  };
  readonly pack: Pack;
  /** The pack's compiled lexicon, opened when it is first asked for. */
  lexicon(): Lexicon;
  /** The browser's language; the reader may have chosen another. */
  readonly language: Language;
  /** The words of the interface in a language. */
  stringsIn(language: Language): Strings;
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Throws `Refused` (`private-window`) where the reader was not told yet that what is saved outlives the asker's window. */
  agreeInPrivate(asker: Asker): Promise<void>;
  readonly shownCopies: ShownCopies;
  readonly backup: Pick<Backup, 'state' | 'switchTo'>;
  /** Opens the window in which a card is made. */
  openMaking(made: CardMade): Promise<void>;
  readMaking(id: string): Promise<CardMade | undefined>;
  /** Brings the annotation's page to the front, at the annotation. */
  showAnnotation(annotation: Annotation): Promise<void>;
  /** Opens the place where a note is written. */
  openNote(asked: NoteAsked): Promise<void>;
  announceToOwnPages<K extends keyof OwnPageEvents>(event: K, letter: OwnPageEvents[K]): void;
}

export interface Answering {
  /** A handler for each request; letters are checked and the asker admitted before they get here. */
  readonly requests: Handlers<UpRequests, Asker>;
  /** Has notes and own cards read anew: they were changed by others than these handlers. */
  forget(): void;
}

/** What answers requests, over the background's workings. */
export function createRequests({ store, kept, pack, language, ...workings }: Workings): Answering {
  const search = once(() => {
    const index = indexEntities(pack);
    const names = new Map(
      index.entities.map(({ entity, names }) => [entity.id, names.map(({ written }) => written).join(' ')]),
    );
    return { index, notes: createNotesSearch((entity) => names.get(entity) ?? '') };
  });

  const shelf = createNotesShelf(store, () => search().notes, wordsOfColours);
  const copies = createCopies(store, workings.shownCopies, (tab) =>
    workings.announceToOwnPages('copiesFound', { tab }),
  );
  /** The tab that a page fills, where the reader does not mind that it is remembered. */
  const tabOf = (asker: Asker) =>
    asker.kind === 'page' && asker.privateWindow === undefined ? asker.tab : undefined;

  function announceAllSaved(annotations: readonly Annotation[]): void {
    shelf.put(annotations);
    for (const one of annotations) copies.put(one);
    workings.announceToOwnPages('annotationsSaved', { annotations });
    workings.announceToTabs('annotationsChanged');
  }
  function announceSaved(annotation: Annotation): Annotation {
    announceAllSaved([annotation]);
    return annotation;
  }
  function announceDeleted(ids: readonly string[]): void {
    shelf.remove(ids);
    workings.announceToOwnPages('annotationsDeleted', { ids });
    workings.announceToTabs('annotationsChanged');
  }

  const mending = createPackMending(kept.packs, () => onKnown());
  const knowledge = createKnowledge({ bundled: pack, ...workings, ...kept, mending });
  const lookUp = createLookUp({
    bundled: () => search().index,
    held: knowledge.held,
    packs: kept.packs,
    mending,
  });
  const onKnown = (): void => {
    knowledge.forget();
    workings.announceToTabs('knowledgeChanged');
    workings.announceToOwnPages('knowledgeSaved', {});
  };
  const forgetNotes = (): void => {
    shelf.clear();
    copies.clear();
  };
  const forget = (): void => {
    forgetNotes();
    onKnown();
  };
  const changeSettings = settingsChanger(workings);
  const detectMentions = createArticles(knowledge);
  /** What the search of notes knows colours by. */
  async function wordsOfColours(): Promise<ColourWords> {
    const settings = await workings.readSettings();
    return colourWords(settings.colourNames, workings.stringsIn(languageFor(settings, language)));
  }
  const chosenLanguage = async () => languageFor(await workings.readSettings(), language);

  const requests: Handlers<UpRequests, Asker> = {
    async openPage({ canonical }, asker) {
      const source = pageOf(asker, canonical);
      const tab = tabOf(asker);
      if (tab !== undefined) void copies.arrive(tab, pageOf(asker)).catch(() => undefined);
      const host = siteOf(source) ?? '';
      const settings = await workings.readSettings();
      const now = Date.now();
      const on = isOn(settings, host, now);
      if (!on && asker.kind === 'page' && asker.tab !== undefined) void workings.showCount(asker.tab, 0);
      const annotations = on ? await store.ofPage(source).catch(() => null) : [];
      return {
        on,
        pauseLeftMs: pauseLeftMs(settings, now),
        settings: pageSettings(settings, { source, site: host }, await workings.markedPages.has(source)),
        host,
        source,
        annotations: annotations ?? [],
        storeFailed: annotations === null,
      };
    },
    async detectMentions(read, asker) {
      const answer = await detectMentions(read);
      const tab = tabOf(asker);
      // Behind the answer: the marks do not wait for it, and nothing of it goes to the page.
      if (tab !== undefined) void copies.read(tab, pageOf(asker), splitPassages(read)).catch(() => undefined);
      return answer;
    },
    readCopies: ({ tab, source }) => copies.of(tab, source),
    async saveAnnotation({ draft, canonical }, asker) {
      await workings.agreeInPrivate(asker);
      return announceSaved(await store.save(draft, pageOf(asker, canonical)));
    },
    async recolourAnnotation({ id, colour }, asker) {
      return announceSaved(await store.recolour(id, reachOf(asker), colour));
    },
    async deleteAnnotation({ id }, asker) {
      await store.remove(id, reachOf(asker));
      announceDeleted([id]);
      return null;
    },
    async restoreAnnotation({ id }, asker) {
      return announceSaved(await store.restore(id, reachOf(asker)));
    },
    async openAnnotation({ id }) {
      const annotation = await store.byId(id);
      if (!annotation) throw new Refused('not-found', 'id: no such annotation');
      // What is kept on an entity stands on no page.
      if (entityOfSource(annotation.target.source) !== null) await workings.openNote({ id });
      else await workings.showAnnotation(annotation);
      return null;
    },
    async lookUp({ query }) {
      return lookUp.find(query, await chosenLanguage());
    },
    readAhead: () => lookUp.readAhead(),
    readIndexes: () => lookUp.indexes(),
    ...createStoryRequests(knowledge, chosenLanguage),
    ...createStoreRequests({ ...workings, store, ownCards: kept.ownCards, forget }),
    ...createNotesRequests({
      store,
      shelf,
      nameOf: async (entity) => (await knowledge.nameOf(entity, await chosenLanguage())) ?? null,
      announceSaved,
      openNote: workings.openNote,
      agreeInPrivate: workings.agreeInPrivate,
      reachOf,
    }),
    ...createManyRequests(store, { announceSaved: announceAllSaved, announceDeleted }),
    ...createTabRequests(workings),
    ...createArchiveRequests({ store, ...kept }, (counts, withCards) => {
      forgetNotes();
      if (withCards) onKnown();
      workings.announceToOwnPages('annotationsImported', { counts });
      workings.announceToTabs('annotationsChanged');
    }),
    ...createSettingsRequests(workings, changeSettings),
    ...createOwnCardRequests({ ...workings, ownCards: kept.ownCards, knowledge, chosenLanguage, onKnown }),
    ...createPackRequests({
      packs: kept.packs,
      knowledge,
      mending,
      bundledId: pack.id,
      chosenLanguage,
      onKnown,
    }),
    ...createCardRequests({ ...workings, store, knowledge, chosenLanguage, changeSettings }),
  };
  return { requests, forget };
}
