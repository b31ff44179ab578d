/** Asks the background from a page of the extension, as the popup and the options do, and what the tests of the store need of it. */
import type { Page } from 'puppeteer-core';
import type { Annotation } from '@/core/annotation/annotation';
import type { ArchiveRecord } from '@/core/archive/archive';
import { highlight } from '../../core/archive/records';
import { until } from './launch';

/** The answer to a request; never tried again. */
export async function ask(page: Page, request: string, letter: object = {}): Promise<Answer> {
  const json = await page.evaluate(
    async (sent) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return JSON.stringify((await (browser ?? chrome).runtime.sendMessage(sent)) ?? null);
    },
    { request, letter },
  );
  return JSON.parse(json) as Answer;
}

/** Most records in one part of an import (entrypoints/background/letters.ts). */
const PART = 500;

/** Saves records, all at once. */
export async function saveAll(page: Page, records: readonly ArchiveRecord[]): Promise<void> {
  const importId = 'urn:uuid:00000000-0000-4000-8000-000000000001';
  const parts = Math.ceil(records.length / PART);
  for (let part = 0; part < parts; part++) {
    const some = records.slice(part * PART, (part + 1) * PART);
    const staged = await ask(page, 'stageImport', {
      importId,
      order: 'revision',
      part,
      records: some,
      cards: [],
    });
    if (!staged.ok) throw new Error(JSON.stringify(staged));
  }
  await until(async () => {
    const { value } = await ask(page, 'mergeImport', { importId, parts });
    return (value as { at: string }).at === 'done';
  }, 'the records are saved');
  await ask(page, 'dropImport', { importId });
}

/** Every annotation, by id; rejects where the store says that it fails. */
export async function readAll(page: Page): Promise<Map<string, Annotation>> {
  const annotations = new Map<string, Annotation>();
  for (let after: string | null = null; ; ) {
    const answer: Answer = await ask(page, 'readArchive', { after });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const { records, next } = answer.value as { records: ArchiveRecord[]; next: string | null };
    for (const { annotation } of records) annotations.set(annotation.id, annotation);
    if (next === null) return annotations;
    after = next;
  }
}

/** Highlights with notes of a size that readers write. */
export function notesOf(count: number): ArchiveRecord[] {
  return Array.from({ length: count }, (_, n) =>
    highlight(n, { note: `${n}: ${'words of a note '.repeat(20)}` }),
  );
}

export interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly detail: string };
}
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
