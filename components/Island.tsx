import type { ComponentChildren } from 'preact';

interface IslandProps {
  /** Whether it is the reader's; else it is drawn as it is. */
  readonly when?: boolean;
  readonly children: ComponentChildren;
}

/**
 * Draws what the reader made, whole blocks of it. Over a page it stands where the page cannot look (core/card/drawing): without links and
 * buttons, and without what its elements would inherit from around it, but for what `.card` has.
 */
export function Island({ when = true, children }: IslandProps) {
  return when ? <div data-own="">{children}</div> : children;
}
