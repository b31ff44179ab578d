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

/**
 * The rules have the whole page styled once more, which is most of what the marks cost (10 of 18 ms on 2,000 elements, Chromium
 * 156). Shares of the text's size in percent draw the same pixels as in `em`, and cost 1.5 ms less.
 */
const CSS_TEXT = `@media screen{${MARK_STYLES.map(
  (style) =>
    `::highlight(${highlightName(style)}){${style === 'background' ? WASH : ''}text-decoration:underline ${UNDERLINES[style]} max(1px,6%);text-underline-offset:22%}`,
).join('')}}`;

/** Times that a sheet the page threw out is put back. */
const RESTORES_MAX = 3;

export interface MarkSheet {
  /** Adopts the sheet in the root, where it is not already; Firefox does not let a document's rule into shadow trees. */
  adopt(root: Document | ShadowRoot): void;
  /** Takes it out everywhere. */
  drop(): void;
}

/** Returns the sheet, adopted nowhere. Where the browser refuses a sheet made in another world, no mark is drawn. */
export function createMarkSheet(view: Window & typeof globalThis): MarkSheet {
  let sheet: CSSStyleSheet | null = null;
  const times = new Map<Document | ShadowRoot, number>();
  return {
    adopt(root) {
      const before = times.get(root) ?? 0;
      if (before > RESTORES_MAX) return;
      try {
        if (!sheet) {
          sheet = new view.CSSStyleSheet();
          sheet.replaceSync(CSS_TEXT);
        }
        const adopted = [...root.adoptedStyleSheets];
        if (adopted.includes(sheet)) return;
        root.adoptedStyleSheets = [...adopted, sheet];
        times.set(root, before + 1);
      } catch {
        times.set(root, RESTORES_MAX + 1);
      }
    },
    drop() {
      for (const root of times.keys()) {
        const adopted = [...root.adoptedStyleSheets];
        const others = adopted.filter((other) => other !== sheet);
        if (others.length < adopted.length) root.adoptedStyleSheets = others;
      }
      times.clear();
    },
  };
}
