/** Shapes that a range of a page can have, on one page that has everything: described and located again, in happy-dom and in real browsers. */
import { anchoringOf, type Part } from '@/dom/anchor';
import type { Layout } from '@/dom/layout';
import { mapText } from '@/dom/text-map';

/**
 * A boundary: a selector, the index of one of its children (or null for the element itself) and an offset, as the browser's own
 * ranges have. `>>>` in the selector goes into an open shadow root.
 */
type End = readonly [selector: string, child: number | null, offset: number];
export type Shape = readonly [name: string, from: End, to: End, quote: string];

const STORY =
  '<nav id="n">Home News</nav><h1 id="h">A pact is signed</h1><p id="a">In <b>June</b> the <i id="i">two</i> leaders met.</p>' +
  '<p id="gone" hidden>Not to be seen.</p><ul><li id="l1">Trade</li><li id="l2">Arms <code>x=1</code> and oil</li></ul>' +
  '<table><tbody><tr><td id="c1">Seoul</td><td id="c2">Tokyo</td></tr></tbody></table><p id="z">The end. 👍</p><textarea id="f">typed</textarea>' +
  '<p id="br">A line<br>and another</p><p id="s">Split into nodes</p><div id="host"></div><p id="r" dir="rtl">שלום <b>לכולם</b></p>' +
  '<p id="styled">Seen <span style="display: none">unseen</span>again</p>';

/** Everything that is read, a block a line. */
const ALL =
  'A pact is signed\nIn June the two leaders met.\nTrade\nArms   and oil\nSeoul\nTokyo\nThe end. 👍\n' +
  'A line\nand another\nSplit into nodes\nIn the shadow of doubt\nשלום לכולם\nSeen again';

export const SHAPES: readonly Shape[] = [
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
  ['over a line break', ['#br', 0, 2], ['#br', 2, 3], 'line\nand'],
  ['over split text nodes', ['#s', 0, 2], ['#s', 2, 2], 'lit into no'],
  ['in an open shadow root', ['#host >>> p', 0, 3], ['#host >>> b', 0, 6], 'the shadow'],
  ['from right to left', ['#r', 0, 1], ['#r b', 0, 3], 'לום לכו'],
  ['over an element that a style hides', ['#styled', 0, 0], ['#styled', 2, 5], 'Seen again'],
  ['of everything', ['body', null, 0], ['body', null, 999], ALL],
];

/** Makes the document the page of the shapes. */
export function buildPage(): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(STORY, 'text/html').body.childNodes);
  (document.querySelector('#s')!.firstChild as Text).splitText(6).splitText(5);
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  const [p, b] = [document.createElement('p'), document.createElement('b')];
  b.textContent = 'shadow';
  p.append('In the ', b, ' of doubt');
  shadow.append(p);
}

/** The range of a shape on the page. */
export function rangeOfShape([, from, to]: Shape): Range {
  const range = document.createRange();
  const [start, end] = [boundary(from), boundary(to)];
  range.setStart(...start);
  range.setEnd(end[0], Math.min(end[1], end[0].nodeType === 1 ? end[0].childNodes.length : end[1]));
  return range;
}

/** Describes the range and locates what came of it, in another reading of the page: both in words, and whether they are one place. */
export function roundTrip(shape: Shape, layout?: Layout): Record<'quote' | 'found' | 'certainty', string> {
  const anchoring = () => anchoringOf(mapText(document.body, layout ? { layout } : {}));
  const described = anchoring().describe(rangeOfShape(shape));
  if (typeof described === 'string') return { quote: described, found: '', certainty: '' };
  const found = anchoring().locate(described.selectors);
  return {
    quote: described.quote,
    found: places(found?.parts ?? []) === places(described.parts) ? wordsOf(described.parts) : 'elsewhere',
    certainty: found?.certainty ?? 'none',
  };
}

/** The words of parts, a line a block; what is shown but not read is a space. */
export function wordsOf(parts: readonly Part[]): string {
  return parts
    .map(({ block, start, end }) => block.text.slice(start, end))
    .join('\n')
    .replaceAll('\uFFFC', ' ');
}

/** Where parts begin and end, by the first node of each. */
function places(parts: readonly Part[]): string {
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  return JSON.stringify(
    parts.map(({ block, start, end }) => [nodes.indexOf(block.segments[0]!.node), start, end]),
  );
}

function boundary([selector, child, offset]: End): [Node, number] {
  const [host, inside] = selector.split(' >>> ');
  const outer = document.querySelector(host!)!;
  const element = inside === undefined ? outer : outer.shadowRoot!.querySelector(inside)!;
  return child === null ? [element, offset] : [element.childNodes[child]!, offset];
}
