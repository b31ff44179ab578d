/**
 * What is drawn, as JSON: the background draws, a page only instantiates (docs/adr/0005). The lists are closed: a drawing has no
 * script, no style, no handler and loads nothing. What can be done with it is named by `data-do` (`save`, `follow pyongyang`).
 *
 * `data-own` makes an island of an element: its children hold the reader's words, and the page draws them in a closed root of its own
 * (dom/draw). A text in there is `data-t` of an empty element and drawn by a style sheet, so that no search and no selection finds it.
 */

/** A text, or an element with its attributes and what stands in it. */
export type Drawing = string | DrawnElement;
export type DrawnElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Drawing[],
];

/** Elements of SVG, which a page makes in its namespace. */
const SVG = /^(svg|path|circle)$/;
const TAG = /^(a|article|button|div|footer|h[23]|header|li|ol|p|section|small|span|strong|ul)$/;
const ATTRIBUTE =
  /^(aria-[a-z]+|c[xy]|class|d|data-(colour|do|fill|own|t)|fill|height|hidden|href|id|lang|r|rel|role|stroke(-(width|linecap|linejoin))?|tabindex|target|title|type|viewBox|width)$/;

/** Returns true where the element is one of SVG's. */
export const isSvg = (tag: string): boolean => SVG.test(tag);

/** Returns true where a drawing may hold such an element. */
export const mayDraw = (tag: string): boolean => TAG.test(tag) || SVG.test(tag);

/** Returns true where an element may carry such an attribute; an address leads to the web. */
export const mayCarry = (name: string, value: string): boolean =>
  ATTRIBUTE.test(name) && (name !== 'href' || /^https?:/.test(value));
