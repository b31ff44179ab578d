import type { CardLink } from '@/core/card/card';

interface LinkedTextProps {
  readonly text: string;
  readonly links: readonly CardLink[];
  /** Absent where names lead nowhere. */
  readonly onFollow?: ((entity: string) => void) | undefined;
}

/** Draws a sentence with its names as doors to their own cards. */
export function LinkedText({ text, links, onFollow }: LinkedTextProps) {
  if (onFollow === undefined) return <>{text}</>;
  const pieces = links.map((link, index) => [
    text.slice(links[index - 1]?.end ?? 0, link.start),
    <button key={link.start} type="button" class="name-link" onClick={() => onFollow(link.entity)}>
      {text.slice(link.start, link.end)}
    </button>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(links.at(-1)?.end ?? 0)}
    </>
  );
}
