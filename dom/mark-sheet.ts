/** The style sheet of the marks, adopted only while marks are drawn. */

/** How a mark is underlined: a shape for a kind of entity, so that colour is never needed to tell them apart. */
export const MARK_STYLES = ['dotted', 'solid', 'dashed'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Returns the name under which a style's ranges are registered; a page can read it, so it names nobody. */
export function highlightName(style: MarkStyle): string {
  return `names-${style}`;
}

/**
 * A share of the text's own colour: it follows light and dark grounds without asking for them, and any text that can be
 * read leaves an underline of more than 3:1 (WCAG 1.4.11).
 */
const STRENGTH: Record<MarkStyle, string> = { dotted: '75%', solid: '42%', dashed: '60%' };

const CSS_TEXT = `@media screen{${MARK_STYLES.map(
  (style) =>
    `::highlight(${highlightName(style)}){text-decoration:underline ${style} color-mix(in srgb,currentcolor ${STRENGTH[style]},transparent) max(1px,.07em);text-underline-offset:.22em}`,
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
        sheet ??= makeSheet(view);
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
        if (sheet && adopted.includes(sheet))
          root.adoptedStyleSheets = adopted.filter((other) => other !== sheet);
      }
      times.clear();
      sheet = null;
    },
  };
}

function makeSheet(view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  return sheet;
}
