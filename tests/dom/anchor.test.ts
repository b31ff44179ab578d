// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { anchoringOf } from '@/dom/anchor';
import { RULES_ONLY } from '@/dom/layout';
import { mapText } from '@/dom/text-map';
import { buildPage, rangeOfShape, roundTrip, SHAPES, wordsOf } from './range-shapes';

function page(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return mapText(document.body, { layout: RULES_ONLY });
}
describe('a range', () => {
  test.each(SHAPES)('%s', (...shape) => {
    buildPage();
    const quote = shape[3];
    expect(roundTrip(shape, RULES_ONLY)).toEqual({ quote, found: quote, certainty: 'exact' });
  });

  test.each([
    ['of nothing', ['#a', 0, 1], ['#a', 0, 1], 'empty'],
    ['of spaces', ['#a', 2, 0], ['#a', 2, 1], 'empty'],
    ['in navigation', ['#n', 0, 0], ['#n', 0, 4], 'unreadable'],
    ['in hidden text', ['#gone', 0, 0], ['#gone', 0, 9], 'unreadable'],
  ] as const)('%s has no selectors', (name, from, to, reason) => {
    buildPage();
    const anchoring = anchoringOf(mapText(document.body, { layout: RULES_ONLY }));
    expect(anchoring.describe(rangeOfShape([name, from, to, '']))).toBe(reason);
  });

  test('longer than a quote may be is refused', () => {
    const anchoring = anchoringOf(page(`<p>${'word '.repeat(4_100)}</p>`));
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(anchoring.describe(range)).toBe('too-long');
  });

  test('is found again when text nodes are split, merged and wrapped', () => {
    buildPage();
    const described = anchoringOf(mapText(document.body, { layout: RULES_ONLY })).describe(rangeOver('#a'));
    if (typeof described === 'string') throw new Error(described);
    const paragraph = document.querySelector('#a')!;
    paragraph.innerHTML = paragraph.textContent;
    (paragraph.firstChild as Text).splitText(9).splitText(4);
    const mark = document.createElement('em');
    paragraph.insertBefore(mark, paragraph.childNodes[1]!);
    mark.append(paragraph.childNodes[2]!);
    const found = anchoringOf(mapText(document.body, { layout: RULES_ONLY })).locate(described.selectors);
    expect(found && wordsOf(found.parts)).toBe('In June the two leaders met.');
  });
});

test('of lines that are alike, the one that was marked is found again behind another that came', () => {
  const line = '<p>The choir of Pyongyang sang it again, and nobody in the hall said a word.</p>';
  const body = (first: string) => `${first}<section id="two">${line}${line}</section>`;
  const map = page(body(''));
  const range = document.createRange();
  range.setStart(map.blocks[1]!.segments[0]!.node, 10);
  range.setEnd(map.blocks[1]!.segments[0]!.node, 30);
  const described = anchoringOf(map).describe(range);
  if (typeof described === 'string') throw new Error(described);
  expect(described.selectors).toContainEqual({ type: 'CssSelector', value: '#two>p:nth-of-type(2)' });
  const changed = page(body(`<p>${'Something that came. '.repeat(20)}</p>${line}`));
  const found = anchoringOf(changed).locate(described.selectors);
  expect(found?.parts[0]?.block).toBe(changed.blocks[3]);
});

function rangeOver(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return range;
}
