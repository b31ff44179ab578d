import { PRACTICE_ADDRESS, pageAddress } from '@/core/annotation/page-address';
import type { OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import type { PageRequests } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Sender } from '@/platform/messaging/serve';

export type UpRequests = PageRequests & OwnPageRequests;

/** Who asks, as the browser names them: nothing that a letter says of its sender counts. */
export type Asker =
  | { readonly kind: 'own-page' }
  | {
      readonly kind: 'page';
      /** Address of the page or frame. */
      readonly url: string;
      /** The tab that the page fills; absent for a frame in it. */
      readonly tab?: number;
      /** The private window that it is in; absent in others. */
      readonly privateWindow?: number;
    };

/** The own page with the practice article. */
const WELCOME = 'welcome.html';

type Right = readonly Asker['kind'][];
const ANY: Right = ['page', 'own-page'];
const PAGE: Right = ['page'];
const OWN: Right = ['own-page'];

/** Who may ask what. A request that is not in this table may be asked by nobody. */
const RIGHTS: { readonly [K in keyof UpRequests]: Right } = {
  openPage: PAGE,
  detectMentions: PAGE,
  saveAnnotation: PAGE,
  recolourAnnotation: ANY,
  openNoteWindow: ANY,
  makeCard: PAGE,
  drawLooks: PAGE,
  drawCard: PAGE,
  actOnCard: PAGE,
  readCard: OWN,
  deleteAnnotation: ANY,
  restoreAnnotation: ANY,
  countOpening: PAGE,
  countEntities: PAGE,
  markKnown: OWN,
  listAnnotations: OWN,
  readAnnotations: OWN,
  deleteAnnotations: OWN,
  restoreAnnotations: OWN,
  tagAnnotations: OWN,
  readEntityNotes: OWN,
  readCopies: OWN,
  saveEntityNote: OWN,
  tagAnnotation: OWN,
  listTags: OWN,
  editNote: OWN,
  openAnnotation: OWN,
  lookUp: OWN,
  readAhead: OWN,
  readIndexes: OWN,
  readEntityPage: OWN,
  readStory: OWN,
  readLink: OWN,
  readSettings: OWN,
  switchSite: OWN,
  markAnyway: OWN,
  changeSettings: OWN,
  listSite: OWN,
  keepCorrection: OWN,
  forgetFamiliarity: OWN,
  replaceSettings: OWN,
  readMaking: OWN,
  listOwnCards: OWN,
  saveOwnCard: OWN,
  deleteOwnCard: OWN,
  restoreOwnCard: OWN,
  eraseOwnCard: OWN,
  listPacks: OWN,
  countKnown: OWN,
  comparePack: OWN,
  stagePack: OWN,
  finishPack: OWN,
  dropPack: OWN,
  choosePack: OWN,
  movePack: OWN,
  removePack: OWN,
  readArchive: OWN,
  readOwnArchive: OWN,
  stageImport: OWN,
  planImport: OWN,
  mergeImport: OWN,
  dropImport: OWN,
  readCondition: OWN,
  dropNotice: OWN,
  listDeleted: OWN,
  eraseAnnotation: OWN,
  eraseDeleted: OWN,
  eraseAll: OWN,
  readTexts: OWN,
  readBackup: OWN,
  switchBackup: OWN,
};

/** What this extension is called by the browser. */
export interface Self {
  readonly id: string;
  /** With no slash at its end: `chrome-extension://…` or `moz-extension://…`. */
  readonly origin: string;
}

/** Who asks, if they may ask this; throws `Refused` (`not-allowed`) otherwise, and wherever the browser leaves a doubt. */
export function admitAsker(request: string, sender: Sender, self: Self): Asker {
  const right = Object.hasOwn(RIGHTS, request) ? RIGHTS[request as keyof UpRequests] : [];
  const asker = practiceOf(right, sender, self) ?? askerOf(sender, self);
  if (!asker) throw new Refused('not-allowed', 'sender: neither a page nor of this extension');
  if (!right.includes(asker.kind))
    throw new Refused('not-allowed', `request: not for a sender of kind ${asker.kind}`);
  return asker;
}

/**
 * The welcome page runs the content script itself, on an article for practice: what only pages may ask, it asks as that article,
 * under an address that no page can have.
 */
function practiceOf(right: Right, { id, url, origin, tab, frameId }: Sender, self: Self): Asker | null {
  const isWelcome = id === self.id && origin === self.origin && url === `${self.origin}/${WELCOME}`;
  if (!isWelcome || right !== PAGE || tab?.id === undefined || frameId !== 0) return null;
  return { kind: 'page', url: PRACTICE_ADDRESS, tab: tab.id };
}

function askerOf(sender: Sender, self: Self): Asker | null {
  const { id, url, origin } = sender;
  if (id !== self.id || url === undefined || origin === undefined || !URL.canParse(url)) return null;
  if (origin === self.origin) return url.startsWith(`${self.origin}/`) ? { kind: 'own-page' } : null;
  // A content script lives in a frame of a tab; only its document's own address counts, and only if origin and address agree:
  // a sandboxed frame's origin is "null".
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  // A frame that was given its text by its parent has no address, and the rights of the origin that the browser says it has.
  if (/^about:(?:srcdoc|blank)$/.test(url))
    return /^https?:/.test(origin) ? { kind: 'page', url: `${origin}/`, ...privacyOf(sender) } : null;
  if (!isOriginOf(origin, new URL(url)) || pageAddress(url) === null) return null;
  return { kind: 'page', url, ...(sender.frameId === 0 ? { tab: sender.tab.id } : {}), ...privacyOf(sender) };
}

function privacyOf({ tab }: Sender): { privateWindow?: number } {
  return tab?.incognito ? { privateWindow: tab.windowId ?? -1 } : {};
}

/** Files have no origin: Chromium says "file://" of them, Firefox "null". */
function isOriginOf(origin: string, address: URL): boolean {
  return address.protocol === 'file:' ? origin === 'file://' || origin === 'null' : origin === address.origin;
}
