/**
 * Cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"), made text by an apostrophe before them; a cell that
 * looks so made gets one more, so that reading takes off exactly what writing put on.
 */

/** What a formula begins with, in half and full width, also behind white space or apostrophes. */
const FORMULA = /^'*[\s\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^'*[\t\r\n]/;

/** The text as a cell that no spreadsheet runs. */
export function disarm(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text behind such a cell. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
