// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { anchoringOf, type Part } from '@/dom/anchor';
import { RULES_ONLY } from '@/dom/layout';
import { mapText } from '@/dom/text-map';

function page(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return mapText(document.body, { layout: RULES_ONLY });
}
const words = (parts: readonly Part[]) => parts.map(({ block, start, end }) => block.text.slice(start, end));

/** A boundary: a selector, the index of one of its children (or a text node and an offset), as the browser's own ranges have. */
type End = readonly [selector: string, child: number | null, offset: number];
const boundary = ([selector, child, offset]: End): [Node, number] => {
  const element = document.querySelector(selector)!;
  return child === null ? [element, offset] : [element.childNodes[child]!, offset];
};

const STORY =
  '<nav id="n">Home News</nav><h1 id="h">A pact is signed</h1><p id="a">In <b>June</b> the <i id="i">two</i> leaders met.</p>' +
  '<p id="gone" hidden>Not to be seen.</p><ul><li id="l1">Trade</li><li id="l2">Arms <code>x=1</code> and oil</li></ul>' +
  '<table><tbody><tr><td id="c1">Seoul</td><td id="c2">Tokyo</td></tr></tbody></table><p id="z">The end. 👍</p><textarea id="f">typed</textarea>';

const CASES: readonly (readonly [name: string, from: End, to: End, quote: string])[] = [
  ['in one text node', ['#h', 0, 2], ['#h', 0, 6], 'pact'],
  ['over inline elements', ['#a', 0, 0], ['#a', 4, 8], 'In June the two leaders'],
  ['beginning and ending in inline elements', ['#a b', 0, 1], ['#i', 0, 2], 'une the tw'],
  ['of a whole element, from outside', ['body', null, 1], ['body', null, 2], 'A pact is signed'],
  ['of an element’s children', ['#a', null, 1], ['#a', null, 4], 'June the two'],
  ['over two blocks', ['#h', 0, 10], ['#a', 0, 2], 'signed\nIn'],
  ['ending at the very start of the next block', ['#h', 0, 10], ['#a', null, 0], 'signed'],
  ['beginning at the very end of a block', ['#h', 0, 16], ['#a', 0, 2], 'In'],
  ['beginning in hidden text', ['#gone', 0, 4], ['#l1', 0, 5], 'Trade'],
  ['ending in hidden text', ['#a', 4, 1], ['#gone', 0, 4], 'leaders met.'],
  ['over hidden text', ['#a', 4, 9], ['#l1', 0, 5], 'met.\nTrade'],
  ['over list items', ['#l1', 0, 0], ['#l2', 0, 4], 'Trade\nArms'],
  ['over code, which is not read', ['#l2', 0, 0], ['#l2', 2, 8], 'Arms   and oil'],
  ['ending in code', ['#l2', 0, 0], ['#l2 code', 0, 2], 'Arms'],
  ['over cells', ['#c1', 0, 2], ['#c2', 0, 3], 'oul\nTok'],
  ['from a cell to a paragraph', ['#c2', 0, 0], ['#z', 0, 3], 'Tokyo\nThe'],
  ['of a row', ['tr', null, 0], ['tr', null, 2], 'Seoul\nTokyo'],
  ['beginning in navigation', ['#n', 0, 0], ['#h', 0, 1], 'A'],
  ['ending in a form', ['#z', 0, 4], ['#f', null, 0], 'end. 👍'],
  ['with spaces at its ends', ['#a', 2, 0], ['#a', 2, 5], 'the'],
  ['with half a letter', ['#z', 0, 9], ['#z', 0, 10], '👍'],
  [
    'of everything',
    ['body', null, 0],
    ['body', null, 999],
    'A pact is signed\nIn June the two leaders met.\nTrade\nArms   and oil\nSeoul\nTokyo\nThe end. 👍',
  ],
];

describe('a range', () => {
  test.each(CASES)('%s', (_, from, to, quote) => {
    const map = page(STORY);
    const anchoring = anchoringOf(map);
    const range = document.createRange();
    range.setStart(...boundary(from));
    const [node, offset] = boundary(to);
    range.setEnd(node, Math.min(offset, node.nodeType === 1 ? node.childNodes.length : offset));
    const described = anchoring.describe(range);
    if (typeof described === 'string') throw new Error(described);
    expect(described.quote).toBe(quote);
    expect(words(described.parts).join('\n').replaceAll('\uFFFC', ' ')).toBe(quote);
    const found = anchoring.locate(described.selectors);
    expect(found).toEqual({ certainty: 'exact', parts: described.parts });
  });

  test.each([
    ['of nothing', ['#a', 0, 1], ['#a', 0, 1], 'empty'],
    ['of spaces', ['#a', 2, 0], ['#a', 2, 1], 'empty'],
    ['in navigation', ['#n', 0, 0], ['#n', 0, 4], 'unreadable'],
    ['in hidden text', ['#gone', 0, 0], ['#gone', 0, 9], 'unreadable'],
  ] as const)('%s has no selectors', (_, from, to, reason) => {
    const anchoring = anchoringOf(page(STORY));
    const range = document.createRange();
    range.setStart(...boundary(from));
    range.setEnd(...boundary(to));
    expect(anchoring.describe(range)).toBe(reason);
  });

  test('longer than a quote may be is refused', () => {
    const anchoring = anchoringOf(page(`<p>${'word '.repeat(4_100)}</p>`));
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(anchoring.describe(range)).toBe('too-long');
  });

  test('is found again when text nodes are split, merged and wrapped', () => {
    const described = anchoringOf(page(STORY)).describe(rangeOver('#a'));
    if (typeof described === 'string') throw new Error(described);
    const paragraph = document.querySelector('#a')!;
    paragraph.innerHTML = paragraph.textContent;
    (paragraph.firstChild as Text).splitText(9).splitText(4);
    const mark = document.createElement('em');
    paragraph.insertBefore(mark, paragraph.childNodes[1]!);
    mark.append(paragraph.childNodes[2]!);
    const found = anchoringOf(mapText(document.body, { layout: RULES_ONLY })).locate(described.selectors);
    expect(found && words(found.parts)).toEqual(['In June the two leaders met.']);
  });
});

function rangeOver(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return range;
}
