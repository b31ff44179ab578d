import { useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';

interface DataDropProps {
  readonly onFile: (file: File) => void;
  /** What stands on it; an archive's where it is left out. */
  readonly word?: string;
  readonly hint?: string;
}

/** Where a file is chosen, or dropped. */
export function DataDrop({ onFile, word, hint }: DataDropProps) {
  const t = useStrings();
  const [isOver, setOver] = useState(false);
  return (
    <label
      class="data-drop"
      data-over={isOver}
      onDragOver={(event) => {
        // Else the browser would open the file in place of this page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <input
        type="file"
        accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <span class="soft-button">{word ?? t('data_choose')}</span>
      <span class="hint">{hint ?? t('data_drop')}</span>
    </label>
  );
}
