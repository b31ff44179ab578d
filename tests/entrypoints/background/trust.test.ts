import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { admitAsker } from '@/entrypoints/background/trust';
import type { Sender } from '@/platform/messaging/serve';
import { RIGHTS } from './malformed';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const page = { id: 'ours', tab, frameId: 0, url: 'https://news.example/a', origin: 'https://news.example' };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: 'chrome-extension://ours' };

const senders = {
  'a page': page,
  'a frame of its own origin': { ...page, frameId: 3, url: 'https://news.example/frame' },
  // It is a page of its own: what it may ask is about itself, never about the page around it.
  'a frame of another origin': {
    ...page,
    frameId: 4,
    url: 'https://other.example/ad',
    origin: 'https://other.example',
  },
  'a frame of a plain page with its text in its parent': {
    ...page,
    frameId: 3,
    url: 'about:srcdoc',
    origin: 'http://news.example',
  },
  'a file in Chromium': { ...page, url: 'file:///a.html', origin: 'file://' },
  'a file in Firefox': { ...page, url: 'file:///a.html', origin: 'null' },
  'the popup': popup,
  'the side panel': { ...popup, url: 'chrome-extension://ours/sidepanel.html' },
  'the options in a tab': { ...popup, url: 'chrome-extension://ours/options.html', tab, frameId: 0 },
  'the note window': { ...popup, url: 'chrome-extension://ours/note.html', tab, frameId: 0 },
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
  'another extension’s content script': { ...page, id: 'theirs' },
  'nobody’s content script': { ...page, id: undefined },
  'about: with more behind it': { ...page, url: 'about:srcdocument' },
  'an address with about: in it': { ...page, url: 'https://evil.example/about:blank' },
  'a frame of another kind of origin': {
    ...page,
    frameId: 3,
    url: 'about:blank',
    origin: 'nothttp://a.example',
  },
  'a file that says it is of a site': { ...page, url: 'file:///a.html' },
  'a page that says it is a file': { ...page, origin: 'file://' },
  'an address that is none': { ...page, url: 'news.example' },
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
  'a frame of its own origin',
  'a frame of another origin',
  'a frame of a plain page with its text in its parent',
  'a file in Chromium',
  'a file in Firefox',
  'about:blank, opened by a page',
  'a frame with its text in its parent',
];
const OWN: Who[] = ['the popup', 'the side panel', 'the options in a tab', 'the note window'];

const rights = [...RIGHTS].map(([request, by]): [string, Who[]] => [
  request,
  by === 'page' ? PAGES : by === 'own' ? OWN : [...PAGES, ...OWN],
]);
const unknown = ['noSuchRequest', '__proto__', 'toString'].map((request): [string, Who[]] => [request, []]);
const matrix: [string, Who[]][] = [...rights, ...unknown];

describe.each(matrix)('%s', (request, allowed) => {
  test.each(Object.keys(senders) as Who[])('%s', (who) => {
    const admit = () => admitAsker(request, senders[who] as Sender, self);
    if (allowed.includes(who))
      expect(admit()).toMatchObject({ kind: OWN.includes(who) ? 'own-page' : 'page' });
    else expect(admit).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  });
});

test('the address of a page is the one that the browser gives', () => {
  expect(admitAsker('openPage', page as Sender, self)).toEqual({ kind: 'page', url: page.url, tab: 7 });
});

test('a frame does not speak for its tab', () => {
  expect(
    admitAsker('countEntities', senders['a frame of its own origin'] as Sender, self),
  ).not.toHaveProperty('tab');
});

test('a frame of another origin is never taken for the page around it', () => {
  const frame = senders['a frame of another origin'];
  expect(admitAsker('openPage', frame as Sender, self)).toEqual({ kind: 'page', url: frame.url });
});

test('a frame without an address has that of its origin, as the browser gives it', () => {
  const frame = senders['a frame with its text in its parent'];
  expect(admitAsker('openPage', frame as Sender, self)).toEqual({
    kind: 'page',
    url: 'https://news.example/',
  });
});

test('docs/threat-model.md names every letter of pages, under who may send it', () => {
  const heading =
    readFileSync('docs/threat-model.md', 'utf8').match(/^\| sender ↓ may ask → .*$/m)?.[0] ?? '';
  const told = heading.split('|').map((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const lettersOf = (by: string) => [...RIGHTS].filter(([, who]) => who === by).map(([name]) => name);
  const [, , pages = [], both = []] = told;
  expect(pages.sort()).toEqual(lettersOf('page').sort());
  expect(both.sort()).toEqual(lettersOf('both').sort());
});
