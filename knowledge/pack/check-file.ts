import { statSync } from 'node:fs';
import { PACK_BYTES_MAX } from '../../core/pack/stream/limits';
import type { PlacedProblem } from '../../core/pack/stream/place';
import { createPackReader, type PackCounts } from '../../core/pack/stream/read-pack';
import { drain } from './drain';
import { readText } from './read-text';

/** What a check of a pack's file says. */
export interface FileChecked {
  /** The first of them. */
  readonly problems: readonly PlacedProblem[];
  readonly problemCount: number;
  readonly counts: PackCounts;
}

/** Checks a pack's file as the extension does when it is installed; `onShare` hears how far it is, 0 to 1. */
export async function checkFile(file: string, onShare: (share: number) => void): Promise<FileChecked> {
  const reader = createPackReader();
  if (statSync(file).size > PACK_BYTES_MAX)
    reader.problems.add({ line: 1, path: '', reason: `the file is over ${PACK_BYTES_MAX} bytes` });
  else {
    for await (const { text, share } of readText(file)) {
      drain(reader.read(text));
      onShare(share);
      if (reader.isStopped()) break;
    }
    drain(reader.end());
  }
  return { problems: reader.problems.first, problemCount: reader.problems.count(), counts: reader.counts() };
}
