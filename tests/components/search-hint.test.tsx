// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SearchBox } from '@/components/SearchBox';
import { SearchHint } from '@/components/SearchHint';
import { StringsContext } from '@/components/strings';
import { parseNoteQuery } from '@/core/annotation/note-query';
import { stringsIn } from '@/platform/words';

afterEach(() => render(null, document.body));

function draw(query: string, language: 'en' | 'fr' = 'en') {
  act(() =>
    render(
      <StringsContext.Provider value={stringsIn(language)}>
        <SearchBox label="Search" query={query} onQuery={() => {}} hint={<SearchHint />} />
      </StringsContext.Provider>,
      document.body,
    ),
  );
}
const hint = () => document.querySelector('#search-hint');
const described = () => document.querySelector('input')!.getAttribute('aria-describedby');

test('what narrows a search is told while nothing is typed', () => {
  draw('');
  expect(hint()?.textContent).toBe(
    'Narrow by tag: colour: site: entity: before:2026 after:2026-05 "a phrase"',
  );
  expect(described()).toBe('search-hint');
  draw('x');
  expect([hint(), described()]).toEqual([null, null]);
});

test.each(['en', 'fr'] as const)('all of it is understood, in %s', (language) => {
  draw('', language);
  const pieces = [...hint()!.querySelectorAll('code')].map((code) => code.textContent!.replace(/:$/, ':x'));
  const { words, tags, colours, sites, entities, from, until } = parseNoteQuery(pieces.join(' '));
  expect([tags, colours, sites, entities, from, until]).toEqual([
    ['x'],
    ['x'],
    ['x'],
    ['x'],
    '2026-05',
    '2026',
  ]);
  expect(words).toHaveLength(1);
  expect(words[0]).toContain(' ');
});
