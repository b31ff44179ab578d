/**
 * Returns a note in one line, for places too small for its lists: a dot stands before each line of a list, and the marks of bold,
 * italic and links are left out. A few patterns in place of `note-markup`, whose lexer would come into the background with it.
 */
export function noteLine(note: string): string {
  return note
    .replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/gm, '· ')
    .replace(/\[([^\][\n]{1,200})\]\(https?:[^\s()]{1,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,500})(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
