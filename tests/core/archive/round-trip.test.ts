import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newTexts } from '@/core/archive/add-history';
import type { ArchiveRecord } from '@/core/archive/archive';
import { chosenSettings } from '@/core/archive/chosen-settings';
import type { ImportedFile } from '@/core/archive/import';
import { planMerge } from '@/core/archive/merge';
import { RecordSchema } from '@/core/archive/schema';
import { writeJsonLd } from '@/core/archive/write-jsonld';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { archiveOf, highlight, read, someRecords } from './records';

/** What stands after an import, by the plan: a store of a few lines. */
function importInto(stored: readonly ArchiveRecord[], { records, order }: ImportedFile) {
  const plan = planMerge(
    { annotations: stored.map(({ annotation }) => annotation), deleted: new Map() },
    records,
    order,
  );
  const byId = new Map(stored.map((record) => [record.annotation.id, record]));
  for (const annotation of plan.puts)
    byId.set(annotation.id, { annotation, history: byId.get(annotation.id)?.history ?? [] });
  for (const { id, texts } of plan.history) {
    const { annotation, history } = byId.get(id)!;
    byId.set(id, { annotation, history: [...history, ...newTexts(history, texts)] });
  }
  return { plan, after: [...byId.values()] };
}

describe('export, import, export', () => {
  test('the bytes are equal, whatever was written', () => {
    fc.assert(
      fc.property(someRecords(), (records) => {
        const file = archiveOf(records);
        const imported = read(file);
        expect(imported.refused).toEqual([]);
        expect(archiveOf(importInto([], imported).after)).toBe(file);
      }),
    );
  });

  test('what is read may travel to the store', () => {
    fc.assert(
      fc.property(someRecords(), (records) => {
        for (const record of read(archiveOf(records)).records)
          expect(v.safeParse(RecordSchema, record).issues).toBeUndefined();
      }),
    );
  });

  test('the order in which records come does not matter', () => {
    const [a, b, c] = [highlight(1), highlight(2), highlight(3, { createdAt: '2020-01-01T00:00:00.000Z' })];
    expect(archiveOf([a, b, c])).toBe(archiveOf([c, b, a]));
  });

  test('two of one content, as the reader made them, stay two', () => {
    const file = archiveOf([highlight(1, { quote: 'twice' }), highlight(2, { quote: 'twice' })]);
    expect(archiveOf(importInto([], read(file)).after)).toBe(file);
  });

  test('settings travel along', () => {
    const settings = { ...DEFAULT_SETTINGS, dwellMs: 500, offSites: ['news.example'] };
    const file = [...writeJsonLd([], [], chosenSettings(settings))].join('');
    expect(read(file).settings).toEqual(settings);
    expect(read(archiveOf([])).settings).toBeNull();
  });
});

describe('the same file again', () => {
  const isNoOp = (stored: readonly ArchiveRecord[], file: ImportedFile) => {
    const once = importInto(stored, file);
    const twice = importInto(once.after, file);
    expect(twice.plan.puts).toEqual([]);
    expect(twice.plan.counts).toEqual({ new: 0, changed: 0, same: file.records.length });
    expect(archiveOf(twice.after)).toBe(archiveOf(once.after));
    return once;
  };

  test('changes nothing, whatever stood before', () => {
    fc.assert(
      fc.property(someRecords(), someRecords(), (stored, records) => {
        isNoOp(stored, read(archiveOf(records)));
      }),
    );
  });

  test('and no text that stood or came is lost', () => {
    fc.assert(
      fc.property(someRecords(), someRecords(), fc.boolean(), (stored, records, byClock) => {
        const file = { ...read(archiveOf(records)), ...(byClock && { order: 'clock' as const }) };
        const { after } = importInto(stored, file);
        const kept = new Set(after.flatMap(textsOf));
        // An older version of the file is passed over: its newer text is here.
        const newest = new Map(stored.map(({ annotation }) => [annotation.id, annotation]));
        const wanted = [
          ...stored,
          ...file.records.filter(({ annotation: { id, revision, modifiedAt } }) => {
            const here = newest.get(id);
            return !here || (byClock ? modifiedAt > here.modifiedAt : revision >= here.revision);
          }),
        ];
        for (const text of wanted.flatMap(textsOf)) expect(kept).toContain(text);
      }),
    );
  });
});

/** Every text of a record that the reader wrote. */
function textsOf({ annotation, history }: ArchiveRecord): string[] {
  return [...annotation.body.map(({ value }) => value), ...history.map(({ note }) => note)].filter(Boolean);
}
