// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { DrawnElement } from '@/core/card/drawing';
import { change, fill, make } from '@/dom/draw';
import { islandRoots } from './island-roots';

const html = (drawing: DrawnElement) => (make(drawing) as HTMLElement).outerHTML;

describe('what is drawn', () => {
  it.each<[string, DrawnElement, string]>([
    ['text', ['p', { class: 'x' }, 'a <b> & c'], '<p class="x">a &lt;b&gt; &amp; c</p>'],
    ['elements', ['ul', {}, ['li', {}, 'a'], ['li', {}, 'b']], '<ul><li>a</li><li>b</li></ul>'],
    ['an unknown element', ['script', {}, 'alert(1)'], '<span>alert(1)</span>'],
    ['a handler', ['p', { onclick: 'alert(1)', style: 'all: unset' }], '<p></p>'],
    ['an address that is a script', ['a', { href: 'javascript:alert(1)' }, 'x'], '<a>x</a>'],
    ['an address', ['a', { href: 'https://post.test/' }, 'x'], '<a href="https://post.test/">x</a>'],
  ])('%s', (_name, drawing, made) => {
    expect(html(drawing)).toBe(made);
  });

  it('has pictures in their namespace', () => {
    const svg = make(['svg', { viewBox: '0 0 1 1' }, ['path', { d: 'M0 0' }]]);
    expect([svg.namespaceURI, svg.firstElementChild?.namespaceURI]).toEqual(
      Array(2).fill('http://www.w3.org/2000/svg'),
    );
  });
});

describe('an island', () => {
  const roots = islandRoots();
  const words = (text: string): DrawnElement => ['div', { 'data-own': '' }, ['p', { 'data-t': text }]];

  it('has what is in it in a closed root of its own, under the rules it is given', () => {
    const made = make(['section', {}, words('mine')], '.x { color: red }');
    expect(made.outerHTML).toBe('<section><div data-own=""></div></section>');
    expect(made.firstElementChild!.shadowRoot).toBeNull();
    const root = roots.of(made.firstElementChild!)!;
    expect(root.innerHTML).toBe('<div class="surface card island"><p data-t="mine"></p></div>');
    expect(root.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText)).toEqual([
      '.x { color: red; }',
    ]);
  });

  it('is made anew by a change, and what stands around it stays', () => {
    const made = make(['section', {}, ['p', {}, 'a'], words('mine'), ['div', {}, 'b']]);
    const [before, island, after] = made.children;
    change(made, ['section', {}, ['p', {}, 'a'], words('mine, too'), words('and this')]);
    expect(made.children[0]).toBe(before);
    expect([...made.children].slice(1)).not.toContain(island);
    expect(made.children[2]).not.toBe(after);
    expect(roots.of(made.children[1]!)!.innerHTML).toContain('mine, too');
    change(made, ['section', {}, ['p', {}, 'a'], ['div', {}, 'plain']]);
    expect(made.outerHTML).toBe('<section><p>a</p><div>plain</div></section>');
    expect(roots.of(made.children[1]!)).toBeUndefined();
  });
});

describe('a change', () => {
  it('keeps elements that stay, with what is on them', () => {
    const made = make(['span', { class: 'save' }, ['span', { role: 'status' }], ['button', {}, 'Save']]);
    const [status, button] = made.children;
    change(made, [
      'span',
      {},
      ['span', { role: 'status' }, 'No'],
      ['button', { 'aria-disabled': 'true' }, 'x'],
    ]);
    expect((made as HTMLElement).outerHTML).toBe(
      '<span><span role="status">No</span><button aria-disabled="true">x</button></span>',
    );
    expect([...made.children]).toEqual([status, button]);
  });

  it.each<[string, DrawnElement['2'][], string]>([
    ['fewer', [['p', {}, 'a']], '<p>a</p>'],
    ['more', [['p', {}, 'a'], 'text', ['button', {}, 'b']], '<p>a</p>text<button>b</button>'],
    [
      'others',
      [
        ['button', {}, 'b'],
        ['p', {}, 'a'],
      ],
      '<button>b</button><p>a</p>',
    ],
    ['none', [], ''],
  ])('to %s', (_name, drawings, made) => {
    const root = document.createElement('div');
    fill(root, [
      ['p', {}, 'x'],
      ['p', {}, 'y'],
    ]);
    fill(root, drawings as never);
    expect(root.innerHTML).toBe(made);
  });
});
