import { describe, expect, test } from 'vitest';
import { admitAsker, type UpRequests } from '@/entrypoints/background/trust';
import type { Sender } from '@/platform/messaging/serve';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const page = { id: 'ours', tab, frameId: 0, url: 'https://news.example/a', origin: 'https://news.example' };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: 'chrome-extension://ours' };

const senders = {
  'a page': page,
  'a frame': { ...page, frameId: 3 },
  'a file in Chromium': { ...page, url: 'file:///a.html', origin: 'file://' },
  'a file in Firefox': { ...page, url: 'file:///a.html', origin: 'null' },
  'the popup': popup,
  'an own page in a tab': { ...popup, tab, frameId: 0 },
  'a sandboxed frame': { ...page, origin: 'null' },
  'about:blank, opened by a page': { ...page, url: 'about:blank' },
  'a frame with its text in its parent': { ...page, frameId: 3, url: 'about:srcdoc' },
  'a sandboxed frame with its text in its parent': {
    ...page,
    frameId: 3,
    url: 'about:srcdoc',
    origin: 'null',
  },
  'about:blank of a file': { ...page, frameId: 3, url: 'about:blank', origin: 'file://' },
  'another page of about:': { ...page, url: 'about:config' },
  'a data: page': { ...page, url: 'data:text/html,x', origin: 'null' },
  'a page whose origin is another': { ...page, origin: 'https://other.example' },
  'another extension': {
    ...popup,
    id: 'theirs',
    url: 'chrome-extension://theirs/popup.html',
    origin: 'chrome-extension://theirs',
  },
  'another extension that says it is ours': {
    ...popup,
    url: 'chrome-extension://theirs/x.html',
    origin: 'chrome-extension://theirs',
  },
  'a page with our origin': { ...page, origin: self.origin },
  'an address that starts like ours': { ...popup, url: 'chrome-extension://ours.example/popup.html' },
  'a page without an origin': { ...page, origin: undefined },
  'a page without an address': { ...page, url: undefined },
  'a page without a tab': { ...page, tab: undefined },
  'a page without a frame': { ...page, frameId: undefined },
  nobody: {},
} as const;
type Who = keyof typeof senders;

/** Senders by what they may ask; every other one may ask nothing. */
const PAGES: Who[] = [
  'a page',
  'a frame',
  'a file in Chromium',
  'a file in Firefox',
  'about:blank, opened by a page',
  'a frame with its text in its parent',
];
const OWN: Who[] = ['the popup', 'an own page in a tab'];

/** Every request of the protocol has its row: one that is forgotten does not compile. */
const rights: Readonly<Record<keyof UpRequests, Who[]>> = {
  openPage: PAGES,
  detectMentions: PAGES,
  saveAnnotation: PAGES,
  recolourAnnotation: PAGES,
  countOpening: PAGES,
  drawLooks: PAGES,
  drawCard: PAGES,
  actOnCard: PAGES,
  readCard: OWN,
  deleteAnnotation: [...PAGES, ...OWN],
  restoreAnnotation: [...PAGES, ...OWN],
  markKnown: OWN,
  listAnnotations: OWN,
  editNote: OWN,
  openAnnotation: OWN,
  lookUp: OWN,
  readSettings: OWN,
  switchSite: OWN,
  changeSettings: OWN,
  listSite: OWN,
  keepCorrection: OWN,
  forgetFamiliarity: OWN,
  replaceSettings: OWN,
  readArchive: OWN,
  stageImport: OWN,
  planImport: OWN,
  mergeImport: OWN,
  dropImport: OWN,
};
const unknown = ['noSuchRequest', '__proto__', 'toString'].map((request): [string, Who[]] => [request, []]);
const matrix: [string, Who[]][] = [...Object.entries(rights), ...unknown];

describe.each(matrix)('%s', (request, allowed) => {
  test.each(Object.keys(senders) as Who[])('%s', (who) => {
    const admit = () => admitAsker(request, senders[who] as Sender, self);
    if (allowed.includes(who))
      expect(admit()).toMatchObject({ kind: OWN.includes(who) ? 'own-page' : 'page' });
    else expect(admit).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  });
});

test('the address of a page is the one that the browser gives', () => {
  expect(admitAsker('openPage', page as Sender, self)).toEqual({ kind: 'page', url: page.url });
});

test('a frame without an address has that of its origin, as the browser gives it', () => {
  const frame = senders['a frame with its text in its parent'];
  expect(admitAsker('openPage', frame as Sender, self)).toEqual({
    kind: 'page',
    url: 'https://news.example/',
  });
});
