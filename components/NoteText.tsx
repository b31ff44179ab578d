import { type Block, type Inline, noteMarkup } from '@/core/annotation/note-markup';

/** Draws what the reader wrote, its marks as marks. Everything is text: a link to the web is the only thing that leads anywhere. */
export function NoteText({ note }: { readonly note: string }) {
  return (
    <div class="note-text" dir="auto">
      {noteMarkup(note).map(drawBlock)}
    </div>
  );
}

function drawBlock(block: Block, at: number) {
  if (block.kind === 'paragraph') return <p key={at}>{block.inside.map(drawInline)}</p>;
  const lines = block.lines.map((inside, line) => <li key={line}>{inside.map(drawBlock)}</li>);
  return block.start === null ? (
    <ul key={at}>{lines}</ul>
  ) : (
    <ol key={at} start={block.start}>
      {lines}
    </ol>
  );
}

function drawInline(inline: Inline, at: number) {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return <strong key={at}>{inline.inside.map(drawInline)}</strong>;
    case 'em':
      return <em key={at}>{inline.inside.map(drawInline)}</em>;
    case 'link':
      return (
        <a key={at} href={inline.href} target="_blank" rel="noreferrer noopener">
          {inline.inside.map(drawInline)}
        </a>
      );
    case 'break':
      return <br key={at} />;
  }
}
