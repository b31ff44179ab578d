// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, gather, noChange } from '@/dom/change';
import { RULES_ONLY } from '@/dom/layout';
import { createLiveMap, type LiveMap } from '@/dom/live-map';
import type { Block } from '@/dom/text-map';

const PAGE =
  '<h1>Head</h1><p id="a">One <b>two</b></p><div id="box"><p id="b">Three</p></div><p id="c" hidden>Four</p><nav id="nav"><p>Menu</p></nav><ul id="list"><li>x</li></ul>';

let live: LiveMap;
let records: MutationRecord[];
let observer: MutationObserver;

function run<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const texts = (): string[] => live.map().blocks.map(({ text }) => text.trim());
const byText = (text: string): Block | undefined =>
  live.map().blocks.find((block) => block.text.trim() === text);
const $ = (id: string): HTMLElement => document.getElementById(id)!;

/** What the page did since the last call, as a change. */
function changed(): Change {
  const change = noChange();
  gather([...records.splice(0), ...observer.takeRecords()], change);
  return change;
}

beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
  live = createLiveMap(document, RULES_ONLY, () => {});
  run(live.begin());
  records = [];
  observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});
afterEach(() => observer.disconnect());

describe('a live map', () => {
  test('begins with the whole text', () => {
    expect(texts()).toEqual(['Head', 'One two', 'Three', 'x']);
  });

  const CASES: [title: string, act: () => void, after: string[]][] = [
    [
      'a paragraph at the end',
      () => $('box').append(paragraph('New')),
      ['Head', 'One two', 'Three', 'New', 'x'],
    ],
    ['a paragraph before', () => $('a').before(paragraph('New')), ['Head', 'New', 'One two', 'Three', 'x']],
    ['a paragraph gone', () => $('b').remove(), ['Head', 'One two', 'x']],
    ['a container emptied', () => $('box').replaceChildren(), ['Head', 'One two', 'x']],
    ['characters', () => ($('b').firstChild!.nodeValue = 'Drei'), ['Head', 'One two', 'Drei', 'x']],
    [
      'an inline element in a paragraph',
      () => $('a').append(element('i', ' three')),
      ['Head', 'One two three', 'Three', 'x'],
    ],
    ['an inline element gone', () => $('a').querySelector('b')!.remove(), ['Head', 'One', 'Three', 'x']],
    [
      'a rule between',
      () => $('a').querySelector('b')!.before(document.createElement('hr')),
      ['Head', 'One', 'two', 'Three', 'x'],
    ],
    ['shown', () => $('c').removeAttribute('hidden'), ['Head', 'One two', 'Three', 'Four', 'x']],
    ['hidden', () => $('b').setAttribute('hidden', ''), ['Head', 'One two', 'x']],
    ['hidden by style', () => $('b').setAttribute('style', 'display:none'), ['Head', 'One two', 'x']],
    ['text in navigation', () => $('nav').append(paragraph('New')), ['Head', 'One two', 'Three', 'x']],
    ['moved', () => $('list').after($('a')), ['Head', 'Three', 'x', 'One two']],
    [
      'moved and moved',
      () => {
        $('list').after($('a'));
        $('list').before($('a'));
      },
      ['Head', 'Three', 'One two', 'x'],
    ],
    ['an editor now', () => $('box').setAttribute('contenteditable', 'true'), ['Head', 'One two', 'x']],
    [
      'many at once',
      () => {
        for (let n = 0; n < 600; n++) $('list').append(element('li', `n${n}`));
      },
      ['Head', 'One two', 'Three', 'x', ...Array.from({ length: 600 }, (_, n) => `n${n}`)],
    ],
    ['the whole body', () => document.body.replaceChildren(paragraph('All new')), ['All new']],
  ];

  test.each(CASES)('follows %s', (_title, act, after) => {
    act();
    run(live.refresh(changed()));
    expect(texts()).toEqual(after);
  });

  test('keeps the blocks that did not change, so that nothing is scanned twice', () => {
    const before = live.map().blocks;
    $('box').append(paragraph('New'));
    expect(run(live.refresh(changed()))).toBe(true);
    for (const block of before) expect(live.map().blocks).toContain(block);
    expect(run(live.refresh({ ...noChange(), all: true }))).toBe(false);
    expect(byText('Head')).toBe(before[0]);
  });

  test('has the text of a shadow tree once, where it stands', () => {
    const host = $('box').appendChild(element('div', ''));
    host.attachShadow({ mode: 'open' }).append(paragraph('Shadow'));
    run(live.refresh(changed()));
    $('box').append('After');
    $('list').append(element('li', 'y'));
    run(live.refresh(changed()));
    expect(texts()).toEqual(['Head', 'One two', 'Three', 'Shadow', 'After', 'x', 'y']);
  });

  test('knows of an element that waits for its script, once, where nothing else changed', () => {
    const late = document.createElement('late-part');
    $('box').append(late);
    expect(run(live.refresh(changed()))).toBe(false);
    $('box').setAttribute('role', '');
    run(live.refresh(changed()));
    expect(live.waiting()).toEqual([late]);
  });

  test('says when a change changed nothing', () => {
    $('nav').append('more');
    $('a').setAttribute('class', 'x');
    expect(run(live.refresh(changed()))).toBe(false);
  });
});

describe('random changes', () => {
  test('lead to the same map as reading the page anew', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    for (let round = 0; round < 150; round++) {
      for (let count = 1 + random(4); count > 0; count--) mutate(random);
      run(live.refresh(changed()));
      const fresh = createLiveMap(document, RULES_ONLY, () => {});
      run(fresh.begin());
      expect(texts()).toEqual(fresh.map().blocks.map(({ text }) => text.trim()));
    }
  });
});

describe('a map of the beginning', () => {
  const ENOUGH = 200;
  let enough: number;
  beforeEach(() => {
    enough = ENOUGH;
    document.body.replaceChildren(...Array.from({ length: 600 }, (_, n) => paragraph(`n${n}`)));
    live = createLiveMap(
      document,
      RULES_ONLY,
      () => {},
      (blocks) => blocks.length >= enough,
    );
    run(live.begin());
    changed();
  });
  const whole = (): string[] => {
    const fresh = createLiveMap(document, RULES_ONLY, () => {});
    run(fresh.begin());
    return fresh.map().blocks.map(({ text }) => text.trim());
  };

  test('ends soon after what is enough, and knows that it does', () => {
    expect(texts().length).toBeGreaterThanOrEqual(ENOUGH);
    expect(texts().length).toBeLessThan(ENOUGH + 128);
    expect(live.isWhole()).toBe(false);
    enough = Number.POSITIVE_INFINITY;
    const before = live.map().blocks;
    run(live.refresh({ ...noChange(), all: true }));
    expect(live.isWhole()).toBe(true);
    expect(texts()).toHaveLength(600);
    for (const block of before) expect(live.map().blocks).toContain(block);
  });

  test('leaves alone what comes behind its end, and takes in what comes before', () => {
    document.body.append(paragraph('behind'));
    expect(run(live.refresh(changed()))).toBe(false);
    document.body.prepend(paragraph('before'));
    expect(run(live.refresh(changed()))).toBe(true);
    expect(texts()[0]).toBe('before');
    expect(live.isWhole()).toBe(false);
  });

  test('ends in a shadow tree, too', () => {
    const host = document.body.children[ENOUGH - 100]!.appendChild(element('div', ''));
    host.attachShadow({ mode: 'open' }).append(...Array.from({ length: 300 }, (_, n) => paragraph(`s${n}`)));
    run(live.refresh({ ...changed(), all: true }));
    expect(texts().at(-1)).toMatch(/^s/);
    document.body.append(paragraph('behind'));
    expect(run(live.refresh(changed()))).toBe(false);
    expect(texts()).toEqual(whole().slice(0, texts().length));
  });

  test('was whole until more came behind what is enough', () => {
    document.body.replaceChildren(...Array.from({ length: ENOUGH - 1 }, (_, n) => paragraph(`m${n}`)));
    run(live.refresh(changed()));
    document.body.append(paragraph('enough'));
    expect(run(live.refresh(changed()))).toBe(true);
    expect(live.isWhole()).toBe(true);
    document.body.append(paragraph('behind'));
    expect(run(live.refresh(changed()))).toBe(false);
    expect(live.isWhole()).toBe(false);
  });

  test('reads on where the page took away what was read', () => {
    for (const one of [...document.body.children].slice(0, 350)) one.remove();
    run(live.refresh(changed()));
    expect(texts()[0]).toBe('n350');
    expect(texts().length).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('is the beginning of the whole, whatever the page does', () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    for (let round = 0; round < 60; round++) {
      for (let count = 1 + random(4); count > 0; count--) mutate(random);
      run(live.refresh(changed()));
      const all = whole();
      expect(texts()).toEqual(live.isWhole() ? all : all.slice(0, texts().length));
    }
  });
});

function mutate(random: (below: number) => number): void {
  const all = [...document.body.querySelectorAll('*')];
  const at = all[random(all.length)] ?? document.body;
  const kind = ['p', 'b', 'div', 'br', 'nav', 'code', 'li'][random(7)]!;
  const made = element(kind, kind === 'br' ? '' : `t${random(1_000)} `);
  switch (random(7)) {
    case 0:
      at.append(made);
      break;
    case 1:
      at.before(made);
      break;
    case 2:
      if (all.length > 12) at.remove();
      break;
    case 3:
      at.append(`s${random(1_000)} `);
      break;
    case 4:
      at.toggleAttribute('hidden');
      break;
    case 5:
      if (at.firstChild?.nodeType === 3) at.firstChild.nodeValue = `c${random(1_000)} `;
      break;
    default: {
      const other = all[random(all.length)] ?? document.body;
      if (!at.contains(other)) other.append(at);
    }
  }
}

function paragraph(text: string): HTMLElement {
  return element('p', text);
}
function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (text) made.append(text);
  return made;
}
