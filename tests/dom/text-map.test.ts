// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { BLOCK_MAX } from '@/dom/join-text';
import { RULES_ONLY } from '@/dom/layout';
import { mapText } from '@/dom/text-map';

const GAP = '\uFFFC';

function blocksOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  return texts();
}

function texts(): string[] {
  return mapText(document.body, { layout: RULES_ONLY }).blocks.map((block) => block.text.trim());
}

afterEach(() => document.body.replaceChildren());

const TABLE: [title: string, html: string, blocks: string[]][] = [
  ['a paragraph', '<p>Kim Jong Un</p>', ['Kim Jong Un']],
  ['a name over inline elements', '<p>Kim <b>Jong</b><i> Un</i></p>', ['Kim Jong Un']],
  ['a word over inline elements', '<p><span>P</span>utin</p>', ['Putin']],
  ['a link is read', '<p>In <a href="/japan">Japan</a>, today</p>', ['In Japan, today']],
  ['two paragraphs', '<p>North</p><p>Korea</p>', ['North', 'Korea']],
  ['text around a block', '<div>North<div>South</div>Korea</div>', ['North', 'South', 'Korea']],
  ['text around an empty block', '<div>North<div></div>Korea</div>', ['North', 'Korea']],
  ['text around a rule', '<div>North<hr>Korea</div>', ['North', 'Korea']],
  ['a line break', '<p>North<br>Korea</p>', ['North', 'Korea']],
  ['an optional break', '<p>Vladi<wbr>vostok</p>', ['Vladivostok']],
  ['table cells', '<table><tr><td>North</td><td>Korea</td></tr></table>', ['North', 'Korea']],
  ['list', '<ul><li>North</li><li>Korea</li></ul>', ['North', 'Korea']],
  ['definitions', '<dl><dt>North</dt><dd>Korea</dd></dl>', ['North', 'Korea']],
  ['a caption', '<figure><img alt="Japan"><figcaption>Seoul</figcaption></figure>', ['Seoul']],
  ['headings', '<h1>North</h1><h2>Korea</h2>', ['North', 'Korea']],
  ['only white space', '<div> \n <span> </span>\u00a0</div>', []],
  ['script and style', '<p>A<script>Japan</script><style>x{}</style>B</p>', ['AB']],
  ['a template', '<template><p>Canada</p></template><p>B</p>', ['B']],
  ['a comment', '<p>Ja<!-- China -->pan</p>', ['Japan']],
  ['noscript', '<noscript><p>Japan</p></noscript><p>B</p>', ['B']],
  ['navigation', '<nav>Japan</nav><p>B</p>', ['B']],
  ['header and footer of the site', '<header>Japan</header><p>B</p><footer>China</footer>', ['B']],
  [
    'header and footer of an article',
    '<article><header>Japan</header><p>B</p><footer>C</footer></article>',
    ['Japan', 'B', 'C'],
  ],
  ['header in main', '<main><header><h1>Japan</h1></header></main>', ['Japan']],
  ['an aside beside the article', '<aside>Japan</aside><article>B</article>', ['B']],
  ['an aside in the article', '<article><p>B</p><aside>Japan</aside></article>', ['B', 'Japan']],
  ['code in a sentence', '<p>North <code>x</code> Korea</p>', [`North ${GAP} Korea`]],
  ['kbd, samp, tt', '<p>A<kbd>B</kbd><samp>C</samp>D</p>', [`A${GAP}D`]],
  ['pre', '<p>A</p><pre>Japan</pre>', ['A']],
  [
    'controls',
    '<p>A <button>Japan</button> <input value="x"> <select><option>China</select> B</p>',
    [`A ${GAP} ${GAP} ${GAP} B`],
  ],
  ['a text area', '<p>A</p><textarea>Japan</textarea>', ['A']],
  ['a form', '<form><p>Japan</p><label>China</label></form><p>B</p>', ['B']],
  ['a page in a form', '<form><main><h1>A</h1><p>Japan</p></main></form>', ['A', 'Japan']],
  [
    'an editor with an island',
    '<div contenteditable="true">Japan <b contenteditable="false">China</b></div><p>B</p>',
    ['B'],
  ],
  ['an editor of plain text', '<p>A <span contenteditable="plaintext-only">Japan</span></p>', [`A ${GAP}`]],
  ['not editable', '<div contenteditable="false">Japan</div>', ['Japan']],
  ['hidden', '<p hidden>Japan</p><p>Kim <span hidden>X</span>Jong Un</p>', ['Kim Jong Un']],
  ['aria-hidden', '<p aria-hidden="true">Japan</p><p aria-hidden="false">B</p>', ['B']],
  [
    'style attributes',
    '<p style="display: none">Japan</p><p style="visibility:hidden">China</p><p style="color:red">B</p>',
    ['B'],
  ],
  ['closed details', '<details><summary>A</summary><p>Japan</p></details>', ['A']],
  ['open details', '<details open><summary>A</summary><p>Japan</p></details>', ['A', 'Japan']],
  ['closed dialog', '<dialog>Japan</dialog><dialog open>B</dialog>', ['B']],
  [
    'roles',
    '<div role="navigation">Japan</div><div role=" Menu x">China</div><div role="textbox">Seoul</div><div role="main">B</div>',
    ['B'],
  ],
  [
    'parts of a site without elements for them',
    '<div id="footer">Japan</div><ul class="x nav">China</ul><div class="navigator">B</div>',
    ['B'],
  ],
  ['svg and math', '<p>A<svg><text>Japan</text></svg>B<math><mi>x</mi></math></p>', [`A${GAP}B${GAP}`]],
  ['frames and media', '<p>A<iframe></iframe><video>Japan</video>B</p>', ['AB']],
  ['ruby', '<p><ruby>金<rp>(</rp><rt>きむ</rt><rp>)</rp>正恩</ruby></p>', ['金正恩']],
  [
    'a footnote mark',
    '<p>Russia<sup>1</sup> and Japan<sup>[2]</sup>, 20<sup>th</sup></p>',
    [`Russia${GAP} and Japan${GAP}, 20th`],
  ],
  ['a custom element', '<p>A <x-name>Kim</x-name></p>', ['A Kim']],
];

describe('mapText', () => {
  test.each(TABLE)('%s', (_title, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test('headings are passages of their own kind', () => {
    blocksOf('<h2>A <b>B</b></h2><p>C</p>');
    const { blocks } = mapText(document.body, { layout: RULES_ONLY });
    expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([
      ['A B', true],
      ['C', false],
    ]);
  });

  test('an open shadow tree is read where it stands, slots in the order shown', () => {
    blocksOf('<p>before</p><div id="host"><b slot="last">Un</b>Jong </div><p>after</p>');
    const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
    const p = document.createElement('p');
    const last = document.createElement('slot');
    last.name = 'last';
    p.append('Kim ', document.createElement('slot'), last);
    shadow.append(p);
    expect(texts()).toEqual(['before', 'Kim Jong Un', 'after']);
  });

  test('a root inside a heading is a heading still', () => {
    blocksOf('<h1>A <b>B</b></h1>');
    const bold = document.querySelector('b')!;
    expect(mapText(bold, { layout: RULES_ONLY }).blocks).toMatchObject([{ text: 'B', heading: true }]);
  });

  test('a text node of 1 MB is cut at white space, nothing lost and nothing long', () => {
    const p = document.createElement('p');
    const words = 'North Korea and '.repeat(65_536);
    p.append(words);
    const { blocks } = mapText(p, { layout: RULES_ONLY });
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(BLOCK_MAX);
    expect(blocks.map(({ text }) => text).join('')).toBe(words);
    expect(blocks.every(({ text }) => text.endsWith(' '))).toBe(true);
  });

  test('many text nodes in one block', () => {
    const p = document.createElement('p');
    for (let count = 0; count < 20_000; count++) p.append(document.createTextNode('a '));
    const { blocks } = mapText(p, { layout: RULES_ONLY });
    expect(blocks.flatMap(({ segments }) => segments)).toHaveLength(20_000);
  });
});
