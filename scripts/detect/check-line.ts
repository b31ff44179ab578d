/** One line of `npm run detect`, checked. */

/** A text to detect names in. */
export interface DetectLine {
  readonly doc: string;
  readonly text: string;
  readonly html?: string;
  /** `html`: judged through the page, whatever `text` says. */
  readonly format?: string;
  /** Language that the line declares, for text that has no page. */
  readonly lang?: string;
}

/** Returns the line's value, or throws an Error whose message says what is wrong with it. */
export function checkLine(line: string): DetectLine {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  const fields = value as Record<string, unknown>;
  const { doc, text, html, format, lang } = fields;
  if (typeof doc !== 'string') throw new Error('"doc" is not a string');
  if (typeof text !== 'string' && (text !== undefined || typeof html !== 'string'))
    throw new Error('"text" is not a string');
  if (html !== undefined && html !== null && typeof html !== 'string')
    throw new Error('"html" is not a string');
  return {
    doc,
    text: text ?? '',
    ...(typeof html === 'string' ? { html } : {}),
    ...(text === undefined ? { format: 'html' } : typeof format === 'string' ? { format } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
