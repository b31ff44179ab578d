// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { groundOf } from '@/dom/ground';

// happy-dom knows no initial values.
beforeEach(() => {
  document.head.innerHTML = '<style>* { background-image: none }</style>';
});
afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

it.each<[string, string, string]>([
  [
    'the nearest background',
    '<div style="background-color: rgb(255, 255, 255)"><p style="background-color: rgb(20, 23, 28)">x</p></div>',
    'dark',
  ],
  ['one further out', '<div style="background-color: rgb(20, 23, 28)"><p>x</p></div>', 'dark'],
  [
    'a faint one lets what is behind it tell',
    '<div style="background-color: rgb(255, 255, 255)"><p style="background-color: rgba(0, 0, 0, 0.2)">x</p></div>',
    'light',
  ],
  [
    'over a picture the text tells',
    '<div style="background-image: url(a.png)"><p style="color: rgb(250, 250, 250)">x</p></div>',
    'dark',
  ],
  [
    'over a picture, dark text',
    '<div style="background-image: url(a.png)"><p style="color: rgb(10, 10, 10)">x</p></div>',
    'light',
  ],
  ['without any, light text', '<p style="color: rgb(240, 240, 240)">x</p>', 'dark'],
  ['without any, dark text', '<p style="color: rgb(0, 0, 0)">x</p>', 'light'],
])('%s', (_, html, ground) => {
  document.body.innerHTML = html;
  expect(groundOf(document.querySelector('p')!)).toBe(ground);
});

it('looks out of a shadow tree', () => {
  document.body.innerHTML = '<div style="background-color: rgb(20, 23, 28)"><section></section></div>';
  const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p style="background-image: none">x</p>';
  expect(groundOf(root.querySelector('p')!)).toBe('dark');
});
