import { decode } from './decode';
import { checkDepth } from './depth';
import type { ImportedFile } from './import';
import { inspect } from './inspect';
import { readCsv } from './read-csv';
import { hypothesisKey, readHypothesis } from './read-hypothesis';
import { CARDS, isArchive, readJsonLd } from './read-jsonld';
import { placeOf, UnreadableFile } from './refusal';

/** Share of the work that lies behind when the text is parsed and its annotations are to be checked: measured, a third. */
const PARSED_SHARE = 0.3;

/**
 * What a file holds, whichever of the formats it is in; `at` (ISO 8601) is now. Yields the share done, 0 to 1, every few
 * milliseconds, so that the caller can draw it, rest or stop. Throws `UnreadableFile` where nothing of it can be taken.
 */
export function* readFile(bytes: Uint8Array, at: string): Generator<number, ImportedFile> {
  const text = decode(bytes);
  const steps = /^\s*[{[]/.test(text) ? readJson(text) : rest(readCsv(text, at), 0);
  return yield* steps;
}

function* readJson(text: string): Generator<number, ImportedFile> {
  for (const offset of checkDepth(text)) yield (offset / text.length) * PARSED_SHARE;
  const value = parsed(text);
  if (Array.isArray(value)) throw new UnreadableFile({ path: 'file', reason: 'unknown-format' });
  // The text begins with a bracket, so what is no list is a record.
  const record = value as Readonly<Record<string, unknown>>;
  const key = hypothesisKey(record);
  const list = isArchive(record) ? 'first' : key;
  if (list === null)
    throw new UnreadableFile({ path: 'file', reason: isPack(record) ? 'pack' : 'unknown-format' });
  const hostile = inspect(headOf(record, list), []);
  if (hostile) throw new UnreadableFile(hostile);
  return yield* rest(isArchive(record) ? readJsonLd(record) : readHypothesis(record, key!), PARSED_SHARE);
}

/** True where the file is a pack, which another section of the options takes. */
const isPack = (record: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(record, 'format') && Array.isArray(record.entities);

/** The shares of what is left to do, as shares of all. */
function* rest(steps: Generator<number, ImportedFile>, done: number): Generator<number, ImportedFile> {
  for (;;) {
    const { value, done: isDone } = steps.next();
    if (isDone) return value as ImportedFile;
    yield done + (value as number) * (1 - done);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile({ path: faultPlace(text, String(error)), reason: 'not-json' });
  }
}

/** The place of which a browser's parser says that the text is no JSON there: each says it in its own way, and of a text that ends too early not at all. */
export function faultPlace(text: string, message: string): string {
  const place = /line (\d+) column (\d+)/.exec(message);
  const position = /position (\d+)/.exec(message);
  if (place) return `line ${place[1]}, column ${place[2]}`;
  return placeOf(text, position ? Number(position[1]) : text.length);
}

/** All but the annotations, the own cards and the settings, which are looked at one by one. */
function headOf(record: Readonly<Record<string, unknown>>, list: string): Record<string, unknown> {
  const head = without(record, [list, CARDS, 'settings']);
  const page = record[list];
  const hasHead = typeof page === 'object' && page !== null && !Array.isArray(page);
  return hasHead ? { ...head, [list]: without(page as Record<string, unknown>, ['items']) } : head;
}

/** `Object.fromEntries` sets no prototype, whatever a key is called. */
function without(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
