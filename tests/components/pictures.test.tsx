// @vitest-environment happy-dom
/** What the pictures say as text. */
import { type ComponentChild, render } from 'preact';
import { expect, it } from 'vitest';
import { GraphPicture } from '@/components/pictures/GraphPicture';
import { StripsPicture } from '@/components/pictures/StripsPicture';
import { StringsContext } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import { stringsIn } from '@/platform/words';

const ignore = () => {};

function linesOf(picture: ComponentChild, language: Language): (string | null)[] {
  document.documentElement.lang = language;
  render(
    <StringsContext.Provider value={stringsIn(language)}>{picture}</StringsContext.Provider>,
    document.body,
  );
  return [...document.querySelectorAll('.picture-text li')].map(({ textContent }) => textContent);
}

it.each([
  ['en', 1, 'Ada stands with Bo (together in 1 paragraph)'],
  ['en', 2, 'Ada stands with Bo (together in 2 paragraphs)'],
  ['fr', 1, 'Ada apparaît avec Bo (ensemble dans 1 paragraphe)'],
] as const)('the graph counts as %s does: %d', (language, paragraphs, line) => {
  const nodes = ['Ada', 'Bo'].map((name) => ({ entity: name, name, type: 'person' as const, weight: 1 }));
  const edges = [{ one: 'Ada', other: 'Bo', paragraphs }];
  expect(
    linesOf(
      <GraphPicture title="Who" {...{ nodes, edges, language }} onOpen={ignore} onSave={ignore} />,
      language,
    )[0],
  ).toBe(line);
});

it('the strips say where each is spoken of, and have a stroke for each mention', () => {
  const spoken = [
    { entity: 'ada', name: 'Ada', at: [0, 0.256] },
    { entity: 'bo', name: 'Bo', at: [0.5] },
  ];
  expect(linesOf(<StripsPicture title="Where" spoken={spoken} onSave={ignore} />, 'en')).toEqual([
    'Ada: at 0%, 26% of the article',
    'Bo: at 50% of the article',
  ]);
  expect(document.querySelectorAll('svg.strips .strip-mention')).toHaveLength(3);
});
