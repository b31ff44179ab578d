import lexicon from 'virtual:backstory/lexicon';
import pack from 'virtual:backstory/pack';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openLexicon } from '@/core/pack/lexicon';
import { decodeLexicon } from '@/core/pack/lexicon-text';
import { languageFor } from '@/core/settings/language';
import { nextPause } from '@/core/settings/sites';
import { uiLanguage } from '@/platform/i18n';
import { keepStorage } from '@/platform/keep-storage';
import { announceToOwnPages, announceToTabs } from '@/platform/messaging/announce';
import { serve } from '@/platform/messaging/serve';
import {
  changeSettings,
  followSettings,
  followSync,
  hideStorageFromPages,
  readSettings,
} from '@/platform/settings';
import { stringsIn } from '@/platform/words';
import { createAdmission } from './admission';
import { createBackup } from './backup';
import { createBadge } from './badge';
import { followCommands } from './commands';
import { followInstalling } from './installed';
import { markAnyway } from './mark-anyway';
import { createMarkedPages } from './marked-pages';
import { createMenus } from './menus';
import { resumeImports } from './merge-archive';
import { followOmnibox } from './omnibox';
import { once } from './once';
import { openMaking, readMaking } from './open-making';
import { openNote } from './open-note';
import { createPrivateWindows, privateWindowInFront } from './private-windows';
import { createRequests } from './requests';
import { showAnnotation } from './show-annotation';
import { createShownCopies } from './shown-copies';
import { storageShelf } from './store/copy/shelf';
import { createKept } from './store/kept';
import { createStore } from './store/store';

// Wiring only. Everything is set up at once and in one go: a worker that wakes for a letter must find its listener.
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: location.origin };
  const onRebuilt = () => {
    void announceToOwnPages('storeChanged', {});
    void announceToTabs('annotationsChanged');
  };
  const shelf = storageShelf();
  const store = createStore(undefined, { shelf, onRebuilt });
  const chosenLanguage = async () => languageFor(await readSettings(), uiLanguage());
  const strings = async () => stringsIn(await chosenLanguage());
  const markedPages = createMarkedPages();
  const kept = createKept(undefined, shelf);
  const backup = createBackup(store, kept.ownCards, readSettings);
  const { requests, forget } = createRequests({
    store,
    backup,
    agreeInPrivate: createPrivateWindows(() => store.byIds([]), privateWindowInFront),
    kept,
    openMaking,
    readMaking,
    pack,
    lexicon: once(() => openLexicon(decodeLexicon(lexicon))),
    language: uiLanguage(),
    stringsIn,
    readSettings,
    changeSettings,
    showAnnotation,
    openNote,
    markedPages,
    shownCopies: createShownCopies(),
    showCount: createBadge({ readSettings, chosenLanguage, stringsIn }),
    announceToTabs: (event) => void announceToTabs(event),
    announceToOwnPages: (event, letter) => void announceToOwnPages(event, letter),
  });
  const admit = createAdmission(self);
  serve(requests, (...asked) => {
    const admitted = admit(...asked);
    void backup.lookAgain();
    return admitted;
  });
  const own = { kind: 'own-page' } as const;
  const markAsOwn = (source: string, on: boolean) => requests.markAnyway({ source, on }, own);
  followCommands({
    markAnyway: (tab) => markAnyway(tab, markAsOwn),
    switchSite: (host, on) => requests.switchSite({ host, on }, own),
    async pause() {
      await requests.changeSettings({ choices: nextPause(await readSettings(), Date.now()) }, own);
    },
  });
  const makeCard = (name: string, url: string) =>
    requests.makeCard(
      { selected: { exact: name, prefix: '', suffix: '' }, title: '', entities: [] },
      { kind: 'page', url },
    );
  const menus = createMenus(strings, (tab) => markAnyway(tab, markAsOwn), makeCard);
  followInstalling();
  followOmnibox(
    (query) => requests.lookUp({ query }, own),
    () => requests.readAhead({}, own),
    strings,
  );
  followSettings(() => void menus.write());
  followSync((settings) => {
    void announceToOwnPages('settingsSaved', { settings });
    void announceToTabs('settingsChanged');
  });
  void hideStorageFromPages();
  // Listeners stand: now the store may take its time. Where it fails, each request says so itself.
  store
    .start()
    .then(async () => {
      // Cards that cannot be erased yet hold up no import.
      await kept.ownCards.eraseOld().catch(() => 0);
      if (!(await resumeImports({ store, ...kept }))) return;
      forget();
      onRebuilt();
    })
    .catch(() => undefined)
    .then(() => backup.makeIfDue());
  void keepStorage();
});
