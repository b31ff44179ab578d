/** Part of the viewport's height above the revealed line: a little over the middle, so that the card finds room below. */
const HEIGHT_ABOVE = 0.38;

/** Scrolls all containers so that the stretch's first line stands a little above the middle of the window. */
export function revealRange(document: Document, { startContainer, startOffset }: AbstractRange): void {
  startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { length } = startContainer as Text;
  const range = document.createRange();
  range.setStart(startContainer, Math.min(startOffset, length));
  range.setEnd(startContainer, Math.min(startOffset + 1, length));
  const { top, height } = range.getBoundingClientRect();
  // A live range is updated by every later change of its nodes: leave none behind.
  range.selectNode(document.documentElement);
  if (height) scrollBy({ top: top - innerHeight * HEIGHT_ABOVE, behavior: 'instant' });
}
