/** The style sheet of the marks, adopted only while marks are drawn. */

/**
 * How a mark is drawn: three shapes of underline, so that colour is never needed to tell kinds of entities apart, and a wash
 * of colour over a line for readers who want to see marks from afar.
 */
export const MARK_STYLES = ['dotted', 'solid', 'dashed', 'background'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Returns the name under which a style's ranges are registered; a page can read it, so it names nobody. */
export function highlightName(style: MarkStyle): string {
  return `names-${style}`;
}

/**
 * Colours that need not ask for the ground: the text's own, which contrasts with it wherever the text does, where the line
 * has gaps; a grey of 3.9:1 on white and 5.3:1 on black where it has none (WCAG 1.4.11 asks for 3). A share of the text's
 * colour would be quieter still, but Chromium 156 mixes `currentcolor` once for the whole document.
 */
const UNDERLINES: Record<MarkStyle, string> = {
  dotted: 'dotted currentcolor',
  solid: 'solid #808080',
  dashed: 'dashed currentcolor',
  background: 'solid #808080',
};
/** So faint that the text keeps its contrast on any ground: black on it 15:1 on white paper, white 11:1 on black. */
const WASH = 'background-color:rgb(230 160 60/.3);';

/** Shares of the text's size in percent draw the same pixels as in `em`, and cost less to style. */
const declarations = (style: MarkStyle): string =>
  `${style === 'background' ? WASH : ''}text-decoration:underline ${UNDERLINES[style]} max(1px,6%);text-underline-offset:22%`;

/** Times that a sheet the page threw out is put back. */
const RESTORES_MAX = 3;

/** Children of one parent that one rule covers, about a screen of a newspaper's paragraphs. */
const WINDOW = 24;
/** Children that may come or go before a mark's block until its rule is looked after. */
const SLACK = 8;

/** Rules that a sheet may gather, two dozen windows or so, before those of windows left behind are thrown out. */
const RULES_MAX = 128;

export interface MarkSheet {
  /**
   * Notes that marks of a style are drawn on text right inside `inner`, which is the block or stands in it.
   *
   * A browser styles anew all elements that a new rule may match, and what stands in them: so a rule is for a window of a block's
   * siblings (docs/adr/0008). Elements inside blocks are few and need a rule of their own, since Firefox hands no style of a highlight
   * down.
   */
  cover(block: Element, inner: Element, style: MarkStyle): void;
  /** Has all be drawn that was covered since the last `adopt`, and perhaps nothing else; at once, before the page can change. */
  adopt(): void;
  /** Takes the rules out everywhere. */
  drop(): void;
}

/** Returns the sheet, adopted nowhere. Where the browser refuses a sheet made in another world, no mark is drawn. */
export function createMarkSheet({ CSS, CSSStyleSheet }: Window & typeof globalThis): MarkSheet {
  let sheet: CSSStyleSheet | null = null;
  const written = new Set<string>();
  let needed = new Set<string>();
  /** How often each root has adopted it; Firefox does not let a document's rules into shadow trees. */
  const times = new Map<Document | ShadowRoot, number>();
  /** Elements' places among their siblings, from 1 on, since the last `adopt`. */
  let places = new Map<Element, number>();

  const placeOf = (element: Element): number => {
    let at: Element | null = element;
    let steps = 0;
    for (; at && !places.has(at); at = at.previousElementSibling) steps++;
    const place = steps + (at ? places.get(at)! : 0);
    places.set(element, place);
    return place;
  };
  const need = (selector: string, style: MarkStyle): void => {
    needed.add(`@media screen{${selector}::highlight(${highlightName(style)}){${declarations(style)}}}`);
  };
  const write = (): CSSStyleSheet => {
    sheet ??= new CSSStyleSheet();
    let added = [...needed].filter((rule) => !written.has(rule));
    if (written.size + added.length > RULES_MAX && added.length > 0) {
      sheet.replaceSync('');
      written.clear();
      added = [...needed];
    }
    for (const rule of added) {
      sheet.insertRule(rule);
      written.add(rule);
    }
    return sheet;
  };

  return {
    cover(block, inner, style) {
      // What the page has taken out is drawn nowhere, and has no root that could adopt a sheet.
      if (!inner.isConnected) return;
      const root = inner.getRootNode() as Document | ShadowRoot;
      if (!times.has(root)) times.set(root, 0);
      const parent = inner.parentElement;
      const names = (parent ? `${CSS.escape(parent.localName)}>` : '') + CSS.escape(inner.localName);
      if (inner !== block) {
        need(names, style);
        return;
      }
      const place = placeOf(block);
      const last = Math.ceil((place + SLACK) / WINDOW) * WINDOW;
      for (let end = Math.ceil(Math.max(place - SLACK, 1) / WINDOW) * WINDOW; end <= last; end += WINDOW)
        need(`${names}:nth-child(n+${end - WINDOW + 1}):nth-child(-n+${end})`, style);
    },
    adopt() {
      for (const [root, before] of times) {
        if (before > RESTORES_MAX) continue;
        try {
          const rules = write();
          const adopted = [...root.adoptedStyleSheets];
          if (adopted.includes(rules)) continue;
          root.adoptedStyleSheets = [...adopted, rules];
          times.set(root, before + 1);
        } catch {
          times.set(root, RESTORES_MAX + 1);
        }
      }
      needed = new Set();
      places = new Map();
    },
    drop() {
      for (const root of times.keys()) {
        const others = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
        if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
      }
      times.clear();
      written.clear();
      sheet = null;
    },
  };
}
