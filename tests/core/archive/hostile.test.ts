import { describe, expect, test } from 'vitest';
import { checkSize } from '@/core/archive/decode';
import { FILE_MAX_BYTES } from '@/core/archive/limits';
import { UnreadableFile } from '@/core/archive/refusal';
import { good, type Json, keysOfPrototype, parsed, withItem } from './hostile-pieces';
import { read } from './records';
import { REFUSED } from './refused-files';
import { UNREADABLE } from './unreadable-files';

const before = keysOfPrototype();

describe('a hostile file', () => {
  test.each(UNREADABLE)('%s: nothing is taken', (_, file, path, reason) => {
    let thrown: unknown;
    try {
      read(file);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnreadableFile);
    expect((thrown as UnreadableFile).refusal).toEqual({ path, reason });
  });

  test.each(REFUSED)('%s: refused, with path and reason', (_, file, path, reason) => {
    const { records, refused } = read(file);
    expect(refused[0]).toEqual({ path, reason });
    // The others stay.
    expect(records).toHaveLength(file.includes('AnnotationCollection') ? 1 : 0);
    expect(keysOfPrototype()).toBe(before);
    expect(({} as Json).isAdmin).toBeUndefined();
  });

  test('an id that comes twice is taken once', () => {
    const archive = parsed();
    archive.first.items.push({ ...archive.first.items[0]!, title: 'another' });
    const { records, refused } = read(JSON.stringify(archive));
    expect(records).toHaveLength(2);
    expect(refused).toEqual([{ path: 'first.items[2].id', reason: 'same-id' }]);
  });

  test('a file over 50 MiB is refused before it is read', () => {
    expect(() => checkSize(FILE_MAX_BYTES)).not.toThrow();
    expect(() => checkSize(FILE_MAX_BYTES + 1)).toThrow(UnreadableFile);
  });

  test('damaged settings have their defaults and are told', () => {
    const file = good.replace(
      '"total"',
      '"settings": {"dwellMs": -5, "offSites": [7, "a.example"]}, "total"',
    );
    const { settings, refused } = read(file);
    expect(settings).toMatchObject({ dwellMs: 300, offSites: ['a.example'] });
    expect(refused).toEqual([
      { path: 'settings.dwellMs', reason: 'wrong-value' },
      { path: 'settings.offSites[0]', reason: 'wrong-value' },
    ]);
  });

  test('hostile settings are told, and the annotations stay', () => {
    const { settings, records, refused } = read(
      good.replace('"total"', '"settings": {"__proto__": {"isAdmin": true}}, "total"'),
    );
    expect(settings).toBeNull();
    expect(records).toHaveLength(2);
    expect(refused).toEqual([{ path: 'settings.__proto__', reason: 'prototype-key' }]);
  });

  test('settings that are no record are told', () => {
    const { refused } = read(good.replace('"total"', '"settings": 7, "total"'));
    expect(refused).toEqual([{ path: 'settings', reason: 'wrong-value' }]);
  });

  test('of one value, one fault is told', () => {
    const spoilt = withItem((item) => Object.assign(item, { revision: -1.5 }));
    expect(read(spoilt).refused).toEqual([{ path: 'first.items[0].revision', reason: 'wrong-value' }]);
  });

  test('a million commas make no million refusals', () => {
    const { refused, refusedCount } = read(`quote,url\n${',\n'.repeat(200_000)}`);
    expect([refused.length, refusedCount]).toEqual([1_000, 200_000]);
  });
});
