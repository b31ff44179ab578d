// @vitest-environment happy-dom
/** Whatever a text holds, it is a text: every view that shows one draws the same elements for markup as for a word. */
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '@/components/Card';
import { draw, drawOne } from '@/components/draw';
import { drawnCard } from '@/components/drawn-card';
import { EarlierTexts } from '@/components/EarlierTexts';
import { EntityLine } from '@/components/EntityLine';
import { NoteConflict } from '@/components/NoteConflict';
import { NoteEdited } from '@/components/NoteEdited';
import { NoteFields } from '@/components/NoteFields';
import { NoteLine } from '@/components/NoteLine';
import { NoteText } from '@/components/NoteText';
import { StringsContext } from '@/components/strings';
import type { Card as CardContent } from '@/core/card/card';
import type { Drawing } from '@/core/card/drawing';
import { cardNotes } from '@/core/card/notes';
import { make } from '@/dom/draw';
import { ColourNameFields } from '@/entrypoints/options/ColourNameFields';
import { CorrectionList } from '@/entrypoints/options/CorrectionList';
import { PackSummary } from '@/entrypoints/options/PackSummary';
import { stringsIn } from '@/platform/words';
import { keysOfPrototype } from '../core/archive/hostile-pieces';
import { examplePack } from '../core/pack/example-pack';
import { islandRoots } from '../dom/island-roots';
import { PAYLOADS } from './payloads';
import { AT, annotationOf, cardOf, ownCardOf } from './saying';

const { articles: _articles, entities: _entities, ...head } = examplePack();
const t = stringsIn('en');
const none = () => {};
const pageCard = (card: CardContent, text: string): Drawing[] => [
  drawnCard(
    { ...card, saved: false, notes: cardNotes([annotationOf(text)]) },
    {
      why: 'name',
      age: null,
      menu: { name: text, site: text, ofMark: true, known: false, done: { told: text, undo: 'x' } },
    },
    t,
  ).drawing,
];

/** What draws a text: for a page as JSON, for our own pages with Preact. */
const VIEWS: Record<string, (text: string) => { drawn: Drawing[] } | { shown: ComponentChildren }> = {
  'a card on a page': (text) => ({ drawn: pageCard(cardOf(text), text) }),
  'an own card on a page': (text) => ({ drawn: pageCard(ownCardOf(text, 'https://a.example/'), text) }),
  'an own card of a file': (text) => ({ drawn: pageCard(ownCardOf(text, 'file:///a.html'), text) }),
  'an own card of a script': (text) => ({ drawn: pageCard(ownCardOf(text, 'javascript:alert(1)'), text) }),
  'a card in the popup': (text) => ({
    shown: <Card card={cardOf(text)} notes={cardNotes([annotationOf(text)])} t={t} leadsOn writes />,
  }),
  'an entity in a list': (text) => ({
    shown: (
      <EntityLine
        id="x"
        type="place"
        name={text}
        description={text}
        matched={text}
        active
        onPick={none}
        onPoint={none}
      />
    ),
  }),
  'a note in a list': (text) => ({
    // What the reader wrote has marks of its own: it is looked at below.
    shown: (
      <NoteLine
        annotation={{ ...annotationOf(text), body: [] }}
        isDeleted={false}
        isOrphan
        now={{ text: `${text} then`, isUncertain: true }}
        problem={null}
        editor={null}
        line={null}
        acts={{} as never}
      />
    ),
  }),
  'what became of a quote': (text) => ({
    shown: <NoteEdited quote={text} now={{ text: 'then', isUncertain: false }} />,
  }),
  'earlier texts': (text) => ({
    shown: (
      <EarlierTexts
        texts={[{ revision: 1, modifiedAt: AT, refused: true, colour: 'blue', note: text }]}
        now=""
        language="en"
        onTake={none}
      />
    ),
  }),
  'a text of another window': (text) => ({ shown: <NoteConflict theirs={text} onSettle={none} /> }),
  'the fields of a note': (text) => ({
    shown: (
      <NoteFields
        editing={{
          text,
          state: { at: 'conflict', theirs: text },
          earlier: [],
          type: none,
          flush: async () => true,
          settle: none,
        }}
        onDone={none}
        tagging={{ tags: [text], known: [{ tag: text, count: 1 }], typed: text, onType: none, onTag: none }}
        colouring={{ chosen: 'yellow', names: { yellow: text }, onColour: none }}
      />
    ),
  }),
  'what a pack says of itself': (text) => ({
    shown: (
      <PackSummary
        checked={{
          file: new File([], text),
          head: { ...head, title: { en: text }, authors: [text], licence: text },
          counts: { articles: 0, entities: 1, aliases: 1 },
          problems: [],
          problemCount: 0,
          known: 0,
          names: [text],
          update: null,
        }}
        language="en"
        onInstall={none}
        onCancel={none}
      />
    ),
  }),
  'the names of colours': (text) => ({ shown: <ColourNameFields names={{ yellow: text }} onNames={none} /> }),
  'what the reader corrected': (text) => ({
    shown: (
      <CorrectionList
        corrections={[{ entity: 'x', surface: text, scope: 'site', where: text, madeAt: AT }]}
        nameOf={() => text}
        language="en"
        onKeep={none}
      />
    ),
  }),
};

function show(view: { drawn: Drawing[] } | { shown: ComponentChildren }): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  if ('drawn' in view) box.append(...view.drawn.map((one) => (typeof one === 'string' ? one : make(one))));
  else act(() => render(<StringsContext.Provider value={t}>{view.shown}</StringsContext.Provider>, box));
  return box;
}
const islands = islandRoots();
/** All elements, with those in islands. */
const within = (box: HTMLElement | ShadowRoot): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    const island = islands.of(one);
    return island ? [one, ...within(island)] : [one];
  });
/** The elements, each with the names of its attributes: what a text must not change. */
const bones = (box: HTMLElement) =>
  within(box).map((one) => [one.localName, ...one.getAttributeNames().sort()].join(' '));
/** Where the links lead to, without the words that they find there. */
const doors = (box: HTMLElement) =>
  within(box).flatMap((one) => (one instanceof HTMLAnchorElement ? one.href.replace(/#:~:text=.*/, '') : []));
/** What is read: texts, names, hints and fields. */
const read = (box: HTMLElement) =>
  [
    box.textContent,
    ...within(box).flatMap((one) => [
      one.getAttribute('data-t'),
      one.getAttribute('aria-label'),
      one.getAttribute('title'),
      (one as HTMLInputElement).value,
    ]),
  ].join('\n');

document.documentElement.lang = 'en';
const before = keysOfPrototype();
afterEach(() => {
  for (const box of document.body.children) render(null, box);
  document.body.replaceChildren();
  expect(keysOfPrototype()).toBe(before);
});

it('there are 200 payloads', () => expect(new Set(PAYLOADS).size).toBe(200));

describe.each(Object.entries(VIEWS))('in %s', (_, view) => {
  it('markup is a text', () => {
    const plain = show(view('word'));
    const [wanted, leads] = [bones(plain), doors(plain)];
    expect(read(plain)).toContain('word');
    for (const payload of PAYLOADS) {
      const box = show(view(payload));
      expect(bones(box), payload).toEqual(wanted);
      expect(doors(box), payload).toEqual(leads);
      expect(read(box).includes(payload), payload).toBe(true);
      render(null, box);
      box.remove();
    }
  });
});

describe('in a note', () => {
  const MAY = /^(div class dir|p|strong|em|br|ul|ol start|li|a href rel target)$/;
  it.each([
    ['markup', PAYLOADS],
    [
      'markup in marks',
      PAYLOADS.map((payload) => `**${payload}** _${payload}_\n\n- ${payload}\n1. ${payload}`),
    ],
    [
      'links',
      PAYLOADS.map((payload) => `[x](${payload}) [${payload}](javascript:alert(1)) <javascript:alert(1)>`),
    ],
    ['pictures and tables', PAYLOADS.map((payload) => `![x](${payload})\n\n|${payload}|\n|-|\n|${payload}|`)],
  ])('%s: only what a note may hold, and no door but to the web', (_, notes) => {
    for (const note of notes) {
      const box = show({ shown: <NoteText note={note} /> });
      for (const bone of bones(box)) expect(bone, note).toMatch(MAY);
      for (const door of doors(box)) expect(door, note).toMatch(/^https?:/);
      render(null, box);
      box.remove();
    }
  });
});

it('a drawing that is no drawing is not made', () => {
  expect(() => drawOne(<img src="x" alt="" />)).toThrow('cannot be drawn');
  const script = 'javascript:alert(1)';
  expect(() => draw(<a href={script}>x</a>)).toThrow('cannot be drawn');
});
