/**
 * Comma-separated values after RFC 4180, read one line at a time: fields may be quoted, a quoted field may hold line breaks and
 * doubled quotes, lines end in CRLF or LF. Semicolons and tabs, which spreadsheets write in many countries, are told by the first line.
 */
import { placeOf, UnreadableFile } from './refusal';

/** One line: its fields, and the line of the file that it begins on, counted from 1. */
export interface CsvLine {
  readonly line: number;
  readonly fields: readonly string[];
  /** Offset behind it. */
  readonly end: number;
}

/** The lines of a CSV text, empty ones left out; `separator` is told by the first line where it is not given. Throws `UnreadableFile` where a quoted field is never closed: the file is cut off. */
export function* parseCsv(text: string, separator = separatorOf(text)): Generator<CsvLine, void> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  for (let at = start; at < text.length; ) {
    const began = line;
    const fields: string[] = [];
    for (let more = true; more; ) {
      const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
      fields.push(field.value);
      line += field.breaks;
      more = text[field.end] === separator;
      at = field.end + (more ? 1 : 0);
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (fields.length > 1 || fields[0] !== '') yield { line: began, fields, end: at };
  }
}

interface Field {
  readonly value: string;
  readonly end: number;
  /** Line breaks inside. */
  readonly breaks: number;
}

function plainField(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end, breaks: 0 };
}

function quotedField(text: string, start: number): Field {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw new UnreadableFile({ path: placeOf(text, start), reason: 'open-quote' });
    value += text.slice(from, quote);
    from = quote + 1;
    if (text[from] !== '"') break;
    value += '"';
    from++;
  }
  return { value, end: afterQuote(text, from), breaks: value.split('\n').length - 1 };
}

/** Spaces between a closing quote and what comes next belong to nothing. */
function afterQuote(text: string, from: number): number {
  let end = from;
  while (text[end] === ' ') end++;
  return end;
}

/** The sign between fields: of those that are used for it, the one that the first line has most of. */
export function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const head = text.slice(0, end === -1 ? undefined : end);
  const counts = [',', ';', '\t'].map((one) => ({ one, count: head.split(one).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).one;
}
