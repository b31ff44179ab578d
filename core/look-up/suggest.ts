/** What the address bar offers while a name is typed. */
import type { LookUpResult } from './look-up';

/** One line under the address bar. */
export interface Suggestion {
  /** What is typed into the bar when the line is chosen: a name that `chosenOf` knows again. */
  readonly content: string;
  /** What the line says. */
  readonly description: string;
}

/** Lines that are offered at most: Chromium shows eight with the reader's own, Firefox fewer. */
const LINES_MAX = 6;
/** Stands between a name and what it is. */
const DASH = ' — ';

/**
 * The suggestions for the results; `inXml`: with names set off, as Chromium reads them, else plain text; `own` is the word for the
 * reader's own ones.
 */
export function suggestionsOf(results: readonly LookUpResult[], inXml: boolean, own: string): Suggestion[] {
  return results.slice(0, LINES_MAX).map((result) => {
    const { name, matched } = result;
    const description = told(result, own);
    const known = matched === undefined ? name : `${name} (${matched})`;
    return {
      content: contentOf(result, results, own),
      description: inXml
        ? `<match>${escapeXml(known)}</match><dim>${escapeXml(DASH + description)}</dim>`
        : `${known}${DASH}${description}`,
    };
  });
}

/** The result that a line of the address bar stood for, or the best one for what was typed; undefined where nothing is known of it. */
export function chosenOf(
  text: string,
  results: readonly LookUpResult[],
  own: string,
): LookUpResult | undefined {
  return results.find((result) => contentOf(result, results, own) === text) ?? results[0];
}

/** What is to be looked up of a text in the address bar: a chosen line has more in it than a name. */
export const queryOf = (text: string): string => text.split(DASH)[0]!.trim();

/** The text with the five characters of markup written so that XML takes them for text; without those that XML has no place for. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A name says which entity, unless two have it. */
function contentOf(result: LookUpResult, results: readonly LookUpResult[], own: string): string {
  const { entity, name } = result;
  return results.some((other) => other.name === name && other.entity !== entity)
    ? `${name}${DASH}${told(result, own)}`
    : name;
}

/** What it is, and whose it is where it is not the bundled pack's. */
function told({ description, origin }: LookUpResult, own: string): string {
  return [description, origin === 'own' ? own : origin?.pack].filter(Boolean).join(' · ');
}
