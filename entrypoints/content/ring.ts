/** A ring around a mark that the keyboard went to: the card alone does not say which of the names it is about. */

/** Draws a ring around each rectangle (a name may run over lines) under `root`; returns what draws them anew. */
export function drawRing(root: HTMLElement, rects: () => readonly DOMRect[]): () => void {
  let rings: HTMLElement[] = [];
  const draw = () => {
    for (const ring of rings) ring.remove();
    rings = rects().map(({ left, top, width, height }) => {
      const ring = document.createElement('div');
      ring.className = 'ring';
      ring.style.translate = `${left}px ${top}px`;
      ring.style.width = `${width}px`;
      ring.style.height = `${height}px`;
      return ring;
    });
    root.prepend(...rings);
  };
  draw();
  return draw;
}
