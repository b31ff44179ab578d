/** The same done to many annotations, and taken back. */

import type { Annotation } from '@/core/annotation/annotation';
import { withTag } from '@/core/annotation/tags';
import { writeMarkdown } from '@/core/archive/write-markdown';
import { localDay } from '@/core/card/dates';
import type { Language } from '@/core/settings/language';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer, Refusal } from '@/platform/messaging/protocol/answer';

/** Annotations in one letter: what the store does and tells in some tenths of a second. */
const AT_ONCE = 200;
/** How long a file may take to be saved before its memory is given back, in milliseconds: browsers that ask where to save hold it. */
const KEEP_MS = 600_000;

/** What came of it: the ids that it was done to, and how many it was not, with the last reason. */
export interface BulkOutcome {
  readonly done: readonly string[];
  readonly failed: number;
  readonly refusal?: Refusal;
}

/** What is done to many: the reader sees how far it is, and may stop it. */
export type Bulk = (onShare: (share: number) => void, signal: AbortSignal) => Promise<BulkOutcome>;

/** Does it to some after the other, as many as one letter carries; the store does each letter as a whole or not at all. */
function inLetters(
  ids: readonly string[],
  act: (some: readonly string[]) => Promise<Answer<readonly string[]>>,
): Bulk {
  return async (onShare, signal) => {
    const done: string[] = [];
    let failed = 0;
    let refusal: Refusal | undefined;
    for (let from = 0; from < ids.length && !signal.aborted; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      const answer = await act(some);
      if (answer.ok) done.push(...answer.value);
      else {
        failed += some.length;
        refusal = answer.error;
      }
      onShare(Math.min(1, (from + AT_ONCE) / ids.length));
    }
    return { done, failed, ...(refusal && { refusal }) };
  };
}

export const deleteAll = (ids: readonly string[]) =>
  inLetters(ids, (some) => askAsOwnPage('deleteAnnotations', { ids: some }));

export const restoreAll = (ids: readonly string[]) =>
  inLetters(ids, (some) => askAsOwnPage('restoreAnnotations', { ids: some }));

/** Tags those that have not the tag yet, so that taking it back leaves the others theirs. */
export const tagAll = (ids: readonly string[], tag: string) =>
  inLetters(ids, async (some) => {
    const read = await askAsOwnPage('readAnnotations', { ids: some });
    if (!read.ok) return read;
    const without = read.value.filter(({ tags = [] }) => withTag(tags, tag) !== tags).map(({ id }) => id);
    return askAsOwnPage('tagAnnotations', { ids: without, tag, on: true });
  });

export const untagAll = (ids: readonly string[], tag: string) =>
  inLetters(ids, (some) => askAsOwnPage('tagAnnotations', { ids: some, tag, on: false }));

/** Hands the annotations to the browser's downloads as Markdown. */
export async function exportAll(ids: readonly string[], language: Language): Promise<void> {
  const records = (await readAll(ids)).map((annotation) => ({ annotation, history: [] }));
  const at = new Date().toISOString();
  const file = new Blob([...writeMarkdown(records, language, at)], { type: 'text/markdown' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `backstory-${localDay(at)}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

async function readAll(ids: readonly string[]): Promise<Annotation[]> {
  const all: Annotation[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const answer = await askAsOwnPage('readAnnotations', { ids: ids.slice(from, from + AT_ONCE) });
    if (answer.ok) all.push(...answer.value);
  }
  return all;
}
