// @vitest-environment happy-dom
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PATH_MAX } from '@/core/annotation/annotation';
import { SelectorSchema } from '@/core/annotation/check';
import { pathOf } from '@/dom/element-path';

/** The element with `data-here` in a body of this HTML. */
function here(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-here]')!;
}
const HERE = '<p data-here></p>';

test.each<[string, string, string | null]>([
  ['from the body', `<div></div><p></p>${HERE}`, 'html>body:nth-of-type(1)>p:nth-of-type(2)'],
  ['from the nearest id', `<main id="a"><div id="b"><p></p>${HERE}</div></main>`, '#b>p:nth-of-type(2)'],
  ['of an element with an id', '<p data-here id="lead"></p>', '#lead'],
  [
    'others of the name alone are counted',
    `<h2></h2><ul></ul>${HERE}`,
    'html>body:nth-of-type(1)>p:nth-of-type(1)',
  ],
  [
    'past an id that CSS would escape',
    `<div id=":r1:">${HERE}</div>`,
    'html>body:nth-of-type(1)>div:nth-of-type(1)>p:nth-of-type(1)',
  ],
  [
    'past an id that stands twice',
    `<i id="a"></i><div id="a">${HERE}</div>`,
    'html>body:nth-of-type(1)>div:nth-of-type(1)>p:nth-of-type(1)',
  ],
  ['a custom element', '<my-text data-here></my-text>', 'html>body:nth-of-type(1)>my-text:nth-of-type(1)'],
  ['none behind a name that CSS would escape', `<x.y>${HERE}</x.y>`, null],
  ['none so deep', `${'<div>'.repeat(60)}${HERE}`, null],
])('%s', (_, html, path) => {
  const element = here(html);
  expect(pathOf(element)).toBe(path);
  if (path === null) return;
  expect(document.querySelector(path)).toBe(element);
  expect(v.is(SelectorSchema, { type: 'CssSelector', value: path })).toBe(true);
});

test('none in a shadow tree', () => {
  const shadow = here('<div data-here id="host"></div>').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p></p>';
  expect(pathOf(shadow.firstElementChild!)).toBeNull();
});

test('as long as what is saved, and no longer', () => {
  const name = (length: number) => `x${'-'.repeat(length - 1)}`;
  const path = (id: string) => pathOf(here(`<div id="${id}">${HERE}</div>`));
  const steps = '#>p:nth-of-type(1)'.length;
  expect(path(name(PATH_MAX - steps))).toHaveLength(PATH_MAX);
  expect(path(name(PATH_MAX - steps + 1))).toBeNull();
});
