/**
 * A style sheet for a document or a shadow root, from the isolated world, with no attribute and no element the page
 * can find: a constructed sheet. Where a browser refuses one built in another world, a `<style>`
 * element serves, which a strict page may refuse in its turn: then what is shown is unstyled, not broken.
 */

/** Adopts the rules of `css` in `root`; returns the undo. */
export function adoptStyle(root: Document | ShadowRoot, css: string): () => void {
  const document = root.ownerDocument ?? (root as Document);
  const view = document.defaultView;
  if (view === null) return () => {};
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root === document ? document.head : root).append(style);
    return () => style.remove();
  }
}
