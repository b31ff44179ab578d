import type { ComponentProps } from 'preact';
import type { ColourNames, HighlightColour } from '@/core/annotation/annotation';
import { actOn } from './acts';
import { ColourDots } from './ColourDots';
import { endsNote } from './ends-note';
import { NoteEditor } from './NoteEditor';
import { useStrings } from './strings';
import { TagField } from './TagField';

interface NoteFieldsProps extends ComponentProps<typeof NoteEditor> {
  readonly tagging: ComponentProps<typeof TagField>;
  /** Absent where there is no highlight to colour. */
  readonly colouring?:
    | {
        readonly chosen: HighlightColour;
        readonly names: ColourNames;
        onColour(colour: HighlightColour): void;
      }
    | undefined;
}

/** Draws all of a note that the reader may change: text, tags, colour. Esc and Ctrl+Enter end it once it is saved. */
export function NoteFields({ tagging, colouring, ...editing }: NoteFieldsProps) {
  const t = useStrings();
  const onKeyDown = async (event: KeyboardEvent) => {
    if (!endsNote(event)) return;
    event.preventDefault();
    if (await editing.editing.flush()) editing.onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the fields inside
    <div class="note-fields" onKeyDown={(event) => void onKeyDown(event)}>
      <NoteEditor {...editing} />
      <TagField {...tagging} />
      {colouring && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done with the buttons inside
        // biome-ignore lint/a11y/useKeyWithClickEvents: a button makes a click of its keys
        <div onClick={actOn((_, colour) => colouring.onColour(colour as HighlightColour))}>
          <ColourDots does="colour" chosen={colouring.chosen} names={colouring.names} t={t} />
        </div>
      )}
    </div>
  );
}
