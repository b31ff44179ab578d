import pack from 'virtual:backstory/pack';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { createBackup } from '@/entrypoints/background/backup';
import { createPrivateWindows } from '@/entrypoints/background/private-windows';
import { createRequests } from '@/entrypoints/background/requests';
import type { Shown } from '@/entrypoints/background/shown-copies';
import { createKept } from '@/entrypoints/background/store/kept';
import { createStore, type Store } from '@/entrypoints/background/store/store';
import type { Asker } from '@/entrypoints/background/trust';
import type { CardMade } from '@/platform/messaging/protocol/own-page-requests';
import { stringsIn } from '@/platform/words';
import { bundledLexicon } from '../../../scripts/detect/bundled-lexicon';

/** A page at an address. */
export const page = (url: string): Asker => ({ kind: 'page', url });
export const STORY = page('https://news.example/story?utm_source=mail#top');
export const SAME_SITE = page('https://news.example/other');
export const ELSEWHERE = page('https://other.example/story');
export const OWN: Asker = { kind: 'own-page' };
/** A refusal with a code. */
export const refused = (code: string) => expect.objectContaining({ code });

/** The background with a disk and settings of its own, and what it announced; own cards and packs are on the disk that is given; the reader is in the private window `inFront`, or in none. */
export function background(disk: Partial<Store> = {}, indexedDB = new IDBFactory(), inFront?: number) {
  const announced: unknown[] = [];
  const opened: CardMade[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const marked = new Set<string>();
  const counts = new Map<number, number>();
  const shown = new Map<number, Shown | undefined>();
  const store = { ...createStore({ indexedDB: new IDBFactory(), IDBKeyRange }), ...disk };
  const kept = createKept({ indexedDB, IDBKeyRange });
  const { requests } = createRequests({
    store,
    kept,
    openMaking: async (made) => void opened.push(made),
    readMaking: async () => opened.at(-1),
    pack,
    lexicon: bundledLexicon,
    language: 'en',
    stringsIn,
    readSettings: async () => settings,
    changeSettings: async (change) => {
      settings = change(settings);
      return settings;
    },
    showAnnotation: async ({ id }) => void announced.push({ pageShown: id }),
    openNote: async (asked) => void announced.push({ noteOpened: asked }),
    markedPages: {
      has: async (source) => marked.has(source),
      mark: async (source, on) => void (on ? marked.add(source) : marked.delete(source)),
    },
    shownCopies: {
      in: async (tab) => shown.get(tab),
      change: async (tab, by) => void shown.set(tab, by(shown.get(tab))),
    },
    showCount: async (tab, count) => void counts.set(tab, count),
    agreeInPrivate: createPrivateWindows(
      () => store.byIds([]),
      async () => inFront,
    ),
    backup: createBackup(store, kept.ownCards, async () => settings),
    announceToTabs: (event) => void announced.push({ toTabs: event }),
    announceToOwnPages: (event, letter) => void announced.push({ toOwnPages: event, ...letter }),
  });
  return { requests, announced, counts };
}
