/**
 * The JSON of Hypothesis (https://web.hypothes.is): what its API's search answers (`{total, rows}`) and what its client exports
 * (`{export_date, annotations}`). Read tolerantly: of each annotation only the fields that we know are looked at.
 */
import { PATH_MAX, QUOTE_MAX, type Selector, TAG_MAX, TAGS_MAX } from '../annotation/annotation';
import { CONTEXT_MAX, TITLE_MAX } from '../annotation/check';
import { pathOf } from '../pack/problem';
import { checkAddress } from './address';
import { bodyOf } from './archive';
import { deriveId } from './derive-id';
import { gather, type ImportedFile, type Read } from './import';
import { inspect } from './inspect';
import type { Reason } from './refusal';

type JsonRecord = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** The key under which a parsed JSON value lists Hypothesis annotations, or null where it does not. */
export function hypothesisKey(value: JsonRecord): 'rows' | 'annotations' | null {
  if (Array.isArray(value.rows)) return 'rows';
  return Array.isArray(value.annotations) ? 'annotations' : null;
}

/** What a Hypothesis export holds. Yields the share read, 0 to 1. */
export function* readHypothesis(
  value: JsonRecord,
  key: 'rows' | 'annotations',
): Generator<number, ImportedFile> {
  const gathering = gather();
  const rows = value[key] as readonly unknown[];
  for (const [n, row] of rows.entries()) {
    gathering.take(readRow(row, [key, n]), pathOf([key, n, 'id']));
    yield (n + 1) / rows.length;
  }
  return gathering.done('hypothesis', 'clock');
}

function readRow(row: unknown, path: Path): Read {
  const hostile = inspect(row, path);
  if (hostile) return [hostile];
  return isRecord(row) ? recordOf(row, path) : [{ path: pathOf(path), reason: 'wrong-value' }];
}

function recordOf(row: JsonRecord, path: Path): Read {
  const no = (reason: Reason, ...inner: Path): Read => [{ path: pathOf([...path, ...inner]), reason }];
  const { id, uri, text = '', tags = [], references } = row;
  if (typeof id !== 'string' || id === '') return no(id === undefined ? 'missing' : 'wrong-value', 'id');
  if (Array.isArray(references) && references.length > 0) return no('reply', 'references');
  if (typeof text !== 'string') return no('wrong-value', 'text');
  if (!Array.isArray(tags) || tags.length > TAGS_MAX) return no('wrong-value', 'tags');
  const wrongTag = tags.findIndex((tag) => typeof tag !== 'string' || tag.length > TAG_MAX);
  if (wrongTag !== -1) return no('wrong-value', 'tags', wrongTag);
  if (typeof uri !== 'string') return no(uri === undefined ? 'missing' : 'wrong-value', 'uri');
  const source = checkAddress(uri);
  if ('reason' in source) return no(source.reason, 'uri');
  const createdAt = timeOf(row.created);
  const modifiedAt = row.updated === undefined ? createdAt : timeOf(row.updated);
  if (createdAt === null) return no(row.created === undefined ? 'missing' : 'wrong-value', 'created');
  if (modifiedAt === null) return no('wrong-value', 'updated');

  const title = titleOf(row.document);
  const selector = selectorsOf(row.target, title);
  if (selector === null) return no('no-quote', 'target');
  if (selector[0].exact.length > QUOTE_MAX) return no('too-long', 'target');
  const kept = [...new Set((tags as string[]).map((tag) => tag.trim()).filter(Boolean))];
  return {
    annotation: {
      id: deriveId('hypothesis', id),
      motivation: 'highlighting',
      target: { source: source.address, selector },
      body: bodyOf(text),
      colour: 'yellow',
      title,
      entities: [],
      ...(kept.length > 0 && { tags: kept }),
      createdAt,
      modifiedAt,
      revision: 1,
    },
    history: [],
  };
}

/**
 * The selectors that we know, the quote first. A note on a whole page has none: the page's title, which stands at its head, is then
 * the quote. Null where there is not even a title.
 */
function selectorsOf(
  target: unknown,
  title: string,
): [Extract<Selector, { type: 'TextQuoteSelector' }>, ...Selector[]] | null {
  const [first] = Array.isArray(target) ? target : [target];
  const all: unknown[] = isRecord(first) && Array.isArray(first.selector) ? first.selector : [];
  const quote = all.find((one): one is JsonRecord => isRecord(one) && one.type === 'TextQuoteSelector');
  const exact = textIn(quote?.exact);
  if (exact === '') {
    return quote || title.trim() === ''
      ? null
      : [{ type: 'TextQuoteSelector', exact: title, prefix: '', suffix: '' }];
  }
  const prefix = textIn(quote?.prefix).slice(-CONTEXT_MAX);
  const suffix = textIn(quote?.suffix).slice(0, CONTEXT_MAX);
  const position = all.find((one): one is JsonRecord => isRecord(one) && one.type === 'TextPositionSelector');
  const { start, end } = position ?? {};
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(isOffset(start) && isOffset(end) && start <= end
      ? [{ type: 'TextPositionSelector' as const, start, end }]
      : []),
    ...pathIn(all),
  ];
}

/** The path to the element in which the quote begins, which Hypothesis keeps as XPath from the body: `/main[1]/p[7]`. */
function pathIn(all: readonly unknown[]): Extract<Selector, { type: 'CssSelector' }>[] {
  const range = all.find((one): one is JsonRecord => isRecord(one) && one.type === 'RangeSelector');
  const xpath = textIn(range?.startContainer);
  if (!XPATH.test(xpath)) return [];
  const value = `html>body:nth-of-type(1)${xpath.replace(STEP, '>$1:nth-of-type($2)')}`;
  return value.length <= PATH_MAX ? [{ type: 'CssSelector', value }] : [];
}

const STEP = /\/([a-z][\w-]*)\[([1-9]\d{0,5})\]/gi;
const XPATH = /^(?:\/[a-z][\w-]*\[[1-9]\d{0,5}\])+$/i;

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function titleOf(document: unknown): string {
  const title = isRecord(document) ? document.title : undefined;
  const first: unknown = Array.isArray(title) ? title[0] : title;
  return textIn(first).slice(0, TITLE_MAX);
}

/** The value where it is a text, or none. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** ISO 8601 in UTC with milliseconds, or null where the value is no time. Hypothesis writes microseconds. */
function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
