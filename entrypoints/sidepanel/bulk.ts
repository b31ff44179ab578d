/** The same done to many annotations, one after the other, and taken back. */

import type { Annotation } from '@/core/annotation/annotation';
import { writeMarkdown } from '@/core/archive/write-markdown';
import { localDay } from '@/core/card/dates';
import type { Language } from '@/core/settings/language';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer, Refusal } from '@/platform/messaging/protocol/answer';

/** Annotations asked for at once. */
const READ_AT_ONCE = 100;
/** How long a file may take to be saved before its memory is given back, in milliseconds: browsers that ask where to save hold it. */
const KEEP_MS = 600_000;

/** What came of it: the ids that it was done to, and how many it was not, with the last reason. */
export interface BulkOutcome {
  readonly done: readonly string[];
  readonly failed: number;
  readonly refusal?: Refusal;
}

async function each(
  ids: readonly string[],
  act: (id: string) => Promise<Answer<unknown>>,
): Promise<BulkOutcome> {
  const done: string[] = [];
  let failed = 0;
  let refusal: Refusal | undefined;
  for (const id of ids) {
    const answer = await act(id);
    if (answer.ok) done.push(id);
    else {
      failed++;
      refusal = answer.error;
    }
  }
  return { done, failed, ...(refusal && { refusal }) };
}

export const deleteAll = (ids: readonly string[]) =>
  each(ids, (id) => askAsOwnPage('deleteAnnotation', { id }));

export const restoreAll = (ids: readonly string[]) =>
  each(ids, (id) => askAsOwnPage('restoreAnnotation', { id }));

/** Tags those that have not the tag yet, so that taking it back leaves the others theirs; with `on` false it is taken from all. */
export async function tagAll(ids: readonly string[], tag: string, on: boolean): Promise<BulkOutcome> {
  const without = on
    ? (await readAll(ids)).filter(({ tags = [] }) => !tags.includes(tag)).map(({ id }) => id)
    : ids;
  return each(without, (id) => askAsOwnPage('tagAnnotation', { id, tag, on }));
}

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
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    const answer = await askAsOwnPage('readAnnotations', { ids: ids.slice(from, from + READ_AT_ONCE) });
    if (answer.ok) all.push(...answer.value);
  }
  return all;
}
