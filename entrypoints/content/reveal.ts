/** Scrolls a stretch of text to where the eye is. */
import { lineRects } from '@/dom/hit';

/** Part of the viewport's height above the revealed line: a little over the middle, so that the card finds room below. */
const HEIGHT_ABOVE = 0.38;

/** Scrolls all containers so that the stretch's first line stands a little above the middle of the window. */
export function revealRange(document: Document, stretch: AbstractRange): void {
  const view = document.defaultView;
  const element = stretch.startContainer.parentElement;
  if (!view || !element) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = lineRects(document, stretch)[0];
  if (!line) return;
  view.scrollBy({ top: line.top - view.innerHeight * HEIGHT_ABOVE, behavior: 'instant' });
}
