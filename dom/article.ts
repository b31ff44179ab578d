/** Whether a page is an article: what it says of itself, what it is made of, and failing both, whether it reads as prose. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Block } from './text-map';

/** Kinds of article in schema.org's vocabulary, in JSON-LD or microdata. */
const ARTICLE_TYPE =
  /(?:"|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|ScholarlyArticle)(?:"|$)/;
/** Kinds of page that are used rather than read. */
const OTHER_TYPE =
  /"@type"\s*:\s*"(?:Product|ProductGroup|SearchResultsPage|CheckoutPage|EmailMessage|SoftwareApplication)"/;
/** Structured data looked at, in UTF-16 units: what it is about stands at its head. */
const DATA_MAX = 100_000;
/** An address that asks something: a page of search results. */
const SEARCH_ADDRESS = /[?&](?:q|query|search|keywords?|term)=|\/search(?:[/?]|$)/i;
/** What one works with, not reads. */
const CONTROLS =
  'button,input:not([type=hidden]),select,textarea,[role=button],[role=menuitem],[role=textbox],[role=gridcell],[contenteditable]';
/** Controls that any page may have around its text, and more for each paragraph. */
const CONTROLS_FREE = 20;
const CONTROLS_PER_PARAGRAPH = 4;
/** Blocks looked at to tell prose from lists of links. */
const BLOCKS_MAX = 300;
/** Share of a short page's text that is prose, from which on it counts as an article. */
const PROSE_SHARE = 0.4;
/** The end of a sentence, in any script, perhaps inside quotation marks. */
const SENTENCE_END = /[\p{L}\p{N}%)][”’»"')\]]*[.!?…。！？][”’»"')\]]*\s*$/u;
/** More than two words, or a script that does not part them. */
const SEVERAL_WORDS = /\S\s+\S+\s+\S|[\u3040-\u30ff\u4e00-\u9fff]{6}/;
/** UTF-16 units at the end of a block in which its last sentence ends. */
const TAIL = 16;

/** Returns true where names may be marked without being asked: on an article, and on a short page of plain text. */
export function isArticleLike(document: Document, blocks: readonly Block[]): boolean {
  if (document.designMode === 'on' || blocks.length === 0) return false;
  const data = structuredData(document);
  if (says(document, 'og:type', /^article/i) || ARTICLE_TYPE.test(data)) return true;
  if (OTHER_TYPE.test(data) || says(document, 'og:type', /^product/i)) return false;
  const { pathname, search } = document.location;
  if (SEARCH_ADDRESS.test(pathname + search)) return false;
  const head = blocks.slice(0, BLOCKS_MAX);
  const prose: Block[] = [];
  for (const block of head) {
    if (!isProse(block)) continue;
    if (block.element.closest('article,[role=article],[itemprop=articleBody]')) return true;
    prose.push(block);
  }
  if (prose.length === 0) return false;
  if (document.querySelectorAll(CONTROLS).length > CONTROLS_FREE + CONTROLS_PER_PARAGRAPH * prose.length)
    return false;
  return lengthOf(prose) >= PROSE_SHARE * lengthOf(head) || isProbablyReaderable(document);
}

function structuredData(document: Document): string {
  let data = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    data += script.textContent;
    if (data.length > DATA_MAX) break;
  }
  for (const element of document.querySelectorAll('[itemscope][itemtype]'))
    data += `"${element.getAttribute('itemtype')}"`;
  return data.slice(0, DATA_MAX);
}

function says(document: Document, property: string, value: RegExp): boolean {
  const meta = document.querySelector(`meta[property="${property}"],meta[name="${property}"]`);
  return value.test(meta?.getAttribute('content') ?? '');
}

/** True for a sentence that is not a link as a whole, as the lines of a front page are. */
function isProse(block: Block): boolean {
  if (
    block.heading ||
    !SENTENCE_END.test(block.text.trimEnd().slice(-TAIL)) ||
    !SEVERAL_WORDS.test(block.text)
  )
    return false;
  let linked = 0;
  for (const { node, length } of block.segments) if (node.parentElement?.closest('a')) linked += length;
  return linked < block.text.length / 2;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.trim().length, 0);
}
