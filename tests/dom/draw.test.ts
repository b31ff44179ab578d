// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { DrawnElement } from '@/core/card/drawing';
import { change, fill, make } from '@/dom/draw';

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
