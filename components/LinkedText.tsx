import type { CardLink } from '@/core/card/card';

interface LinkedTextProps {
  readonly text: string;
  readonly links: readonly CardLink[];
  /** Whether names lead to their cards: `follow` and the entity. */
  readonly leadsOn: boolean;
}

/** Draws a sentence with its names as doors to their own cards. */
export function LinkedText({ text, links, leadsOn }: LinkedTextProps) {
  if (!leadsOn) return <>{text}</>;
  const pieces = links.map((link, index) => [
    text.slice(links[index - 1]?.end ?? 0, link.start),
    // A button is one box: it would not wrap with the sentence.
    // biome-ignore lint/a11y/useSemanticElements: see above, and an <a> needs an address
    <span key={link.start} role="link" tabIndex={0} class="name-link" data-do={`follow ${link.entity}`}>
      {text.slice(link.start, link.end)}
    </span>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(links.at(-1)?.end ?? 0)}
    </>
  );
}
