/** What the reader selected, or why it is nothing that can be highlighted. */

export type Selected =
  | { readonly range: AbstractRange; readonly isForward: boolean }
  | { readonly problem: 'field' | 'border'; readonly near: Element }
  | null;

/** Fields whose text is selected within and does not show in the document's selection. */
const FIELDS = 'input, textarea';

/** Returns what is selected; null where nothing is. */
export function selected(document: Document, shadowRoots: readonly ShadowRoot[]): Selected {
  const field = fieldWithSelection(document);
  if (field) return { problem: 'field', near: field };
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = rangeOf(selection, shadowRoots);
  if (range.collapsed) return null;
  const near = elementOf(range.startContainer);
  if (!near) return null;
  if (near instanceof HTMLElement && near.isContentEditable) return { problem: 'field', near };
  if (holdsFrame(range)) return { problem: 'border', near };
  return { range, isForward: selection.direction !== 'backward' };
}

/** The element that a node is, or is in. */
export function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/** The selection's range, also inside open shadow roots where the browser can tell (Chromium 137, Firefox 142). */
function rangeOf(selection: Selection, shadowRoots: readonly ShadowRoot[]): AbstractRange {
  if (shadowRoots.length > 0 && typeof selection.getComposedRanges === 'function') {
    const composed = selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0];
    if (composed) return composed;
  }
  return selection.getRangeAt(0);
}

function fieldWithSelection(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active?.matches(FIELDS)) return null;
  const { selectionStart, selectionEnd } = active as HTMLInputElement;
  return selectionStart !== null && selectionStart !== selectionEnd ? active : null;
}

/** Whether an embedded page that is shown stands in the range. */
function holdsFrame(range: AbstractRange): boolean {
  const root = range.startContainer.getRootNode();
  if (root !== range.endContainer.getRootNode()) return false;
  const document = root.ownerDocument ?? (root as Document);
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const inside = elementOf(live.commonAncestorContainer);
  const frames = inside ? [...inside.querySelectorAll('iframe, frame, object, embed')] : [];
  const holds = frames.some((frame) => live.intersectsNode(frame) && isSeen(frame));
  // A live range is updated by every later change of its nodes: leave none behind.
  live.selectNode(document.documentElement);
  return holds;
}

function isSeen(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width > 1 && height > 1;
}
