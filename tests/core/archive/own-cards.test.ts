import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { deriveId } from '@/core/archive/derive-id';
import { newOwnTexts, planOwnMerge } from '@/core/archive/merge-own';
import { OwnRecordSchema } from '@/core/archive/own-schema';
import { OWN_HISTORY_MAX, type OwnCard, type OwnRecord } from '@/core/own/own-card';
import { ownWords } from '@/core/own/own-words';
import { archiveOf, highlight, ownCard, read, someOwnCards, someRecords } from './records';

/** What stands after an import, by the plan: a store of a few lines. */
function importInto(
  stored: readonly OwnRecord[],
  records: readonly OwnRecord[],
  deleted: readonly OwnCard[] = [],
) {
  const plan = planOwnMerge(
    { cards: stored.map(({ card }) => card), deleted: new Map(deleted.map((card) => [card.id, card])) },
    records,
  );
  const after = new Map(stored.map((record) => [record.card.id, record]));
  for (const card of plan.puts) after.set(card.id, { card, history: after.get(card.id)?.history ?? [] });
  for (const { id, cards } of plan.history) {
    const { card, history } = after.get(id)!;
    after.set(id, { card, history: [...history, ...newOwnTexts(card, history, cards)] });
  }
  return { counts: plan.counts, after: [...after.values()] };
}

describe('own cards in the archive', () => {
  test('export, import, export: the bytes are equal, whatever was written', () => {
    fc.assert(
      fc.property(someRecords(2), someOwnCards(), (records, cards) => {
        const file = archiveOf(records, cards);
        const imported = read(file);
        expect([imported.format, imported.order, imported.refused]).toEqual(['archive', 'revision', []]);
        expect(archiveOf(imported.records, importInto([], imported.cards).after)).toBe(file);
        for (const record of imported.cards)
          expect(v.safeParse(OwnRecordSchema, record).issues).toBeUndefined();
      }),
    );
  });

  test('the same file again changes nothing, whatever stood before, and no text is lost', () => {
    fc.assert(
      fc.property(someOwnCards(), someOwnCards(), (stored, cards) => {
        const once = importInto(stored, cards);
        const twice = importInto(once.after, cards);
        expect(twice.counts).toEqual({ new: 0, changed: 0, same: cards.length });
        expect(twice.after).toEqual(once.after);
        expect(once.after.length).toBeGreaterThanOrEqual(stored.length);
        const said = new Set(once.after.flatMap(({ card, history }) => [card, ...history]).map(textOf));
        for (const { card } of stored) expect(said).toContain(textOf(card));
      }),
    );
  });

  const old = ownCard(1).card;
  const newer = { ...old, description: 'a charity', revision: 2 };
  const other = { ...old, description: 'a port company' };
  test.each<[string, OwnCard[], OwnRecord, object, OwnCard[][]]>([
    ['nothing there', [], ownCard(1), { new: 1, changed: 0, same: 0 }, [[old]]],
    ['a newer text', [old], ownCard(1, { ...newer }), { new: 0, changed: 1, same: 0 }, [[newer, old]]],
    ['an older text', [newer], ownCard(1), { new: 0, changed: 0, same: 1 }, [[newer]]],
    [
      'the same words under another id',
      [old],
      ownCard(2, { name: old.name }),
      { new: 0, changed: 0, same: 1 },
      [[old]],
    ],
  ])('%s', (_, stored, record, counts, after) => {
    const done = importInto(
      stored.map((card) => ({ card, history: [] })),
      [record],
    );
    expect(done.counts).toEqual(counts);
    expect(done.after.map(({ card, history }) => [card, ...history])).toEqual(after);
  });

  test('of two texts of which neither is the newer, both are kept', () => {
    const { counts, after } = importInto([{ card: old, history: [] }], [{ card: other, history: [] }]);
    expect(counts).toEqual({ new: 1, changed: 0, same: 0 });
    expect(after.map(({ card }) => card.description)).toEqual(['', 'a port company']);
    expect(new Set(after.map(({ card }) => card.id)).size).toBe(2);
  });

  test('a deleted card comes back, in its newest words', () => {
    const { after } = importInto([], [{ card: old, history: [] }], [newer]);
    expect(after).toEqual([{ card: newer, history: [old] }]);
  });

  test('a newer text of a deleted card comes, and the older is kept', () => {
    const { after } = importInto([], [{ card: newer, history: [] }], [old]);
    expect(after).toEqual([{ card: newer, history: [old] }]);
  });

  test('a higher revision of the same words changes nothing', () => {
    const again = { card: { ...old, revision: 5 }, history: [] };
    const { counts, after } = importInto([{ card: old, history: [] }], [again]);
    expect([counts, after]).toEqual([{ new: 0, changed: 0, same: 1 }, [{ card: old, history: [] }]]);
  });

  describe('a card that was kept beside another of its id', () => {
    const incoming = [{ card: other, history: [] }];
    const beside = importInto([{ card: old, history: [] }], incoming).after[1]!.card;

    test('has a plain UUID, the same in every version of ours', () => {
      expect(`urn:uuid:${beside.id}`).toBe(deriveId('both', old.id, ownWords(other)));
    });

    test.each<[string, OwnCard]>([
      ['by its id, though its words were edited', { ...beside, description: 'edited', revision: 2 }],
      ['by its words, though its id is another', { ...beside, id: ownCard(9).card.id }],
    ])('is known again %s', (_, now) => {
      const stored = [old, now].map((card) => ({ card, history: [] }));
      expect(importInto(stored, incoming).counts).toEqual({ new: 0, changed: 0, same: 1 });
    });
  });

  test('no more earlier texts are added than are kept of one card, the newest of them', () => {
    const more = Array.from({ length: OWN_HISTORY_MAX + 3 }, (_, n) => ({ ...old, revision: 10 + n }));
    expect(newOwnTexts(old, [], [old, ...more, ...more])).toEqual(more.slice(3));
  });

  const spoiled = (change: (card: Record<string, unknown>) => void): string => {
    const archive = JSON.parse(archiveOf([highlight(1)], [ownCard(1), ownCard(2)])) as {
      cards: Record<string, unknown>[];
    };
    change(archive.cards[0]!);
    return JSON.stringify(archive);
  };
  const factFrom = (address: string) => [
    { quote: 'q', words: '', source: { title: '', site: '', address, readOn: '2026-11-22' } },
  ];
  test.each<[string, (card: Record<string, unknown>) => void, string, string]>([
    ['no name', (card) => Object.assign(card, { name: '' }), 'cards[0].name', 'wrong-value'],
    ['a long name', (card) => Object.assign(card, { name: 'x'.repeat(121) }), 'cards[0].name', 'too-long'],
    ['an unknown key', (card) => Object.assign(card, { html: '<b>' }), 'cards[0].html', 'unknown-key'],
    ['no id', (card) => delete card.id, 'cards[0].id', 'missing'],
    [
      'a page that runs something',
      (card) => Object.assign(card, { facts: factFrom('javascript:alert(1)') }),
      'cards[0].facts[0].source.address',
      'wrong-value',
    ],
    [
      'an own key of the prototype',
      (card) => Object.defineProperty(card, '__proto__', { value: {}, enumerable: true }),
      'cards[0].__proto__',
      'prototype-key',
    ],
    [
      'the id of another',
      (card) => Object.assign(card, { id: ownCard(2).card.id }),
      'cards[1].id',
      'same-id',
    ],
  ])('%s: refused, with path and reason; the others are taken', (_, change, path, reason) => {
    const { cards, records, refused } = read(spoiled(change));
    expect(refused[0]).toEqual({ path, reason });
    expect([cards.length, records.length]).toEqual([1, 1]);
  });
});

const textOf = ({ name, description, facts }: OwnCard) => JSON.stringify([name, description, facts]);
