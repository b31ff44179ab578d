/** Text as Markdown that shows it as it is, in CommonMark and in Obsidian. */

/** What means something anywhere in a line. Obsidian adds `==`, `%%`, `[[`, `#tag` and `$`. */
const INLINE = /[\\`*_{}[\]<>#|~$=%^&!]/g;
/** What means something at the start of a line: lists and rules, and numbered lists. */
const LIST_START = /^[-+]/;
const NUMBER_START = /^(\d+)([.)])/;

/** One line of text, every character shown. */
export function escapeLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(LIST_START, '\\$&')
    .replace(NUMBER_START, '$1\\$2');
}

/** Text of several lines as a quote; a blank line parts its paragraphs. */
export function blockQuote(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeLine(line)}`.trimEnd())
    .join('\n');
}

/**
 * A note, which may be in Markdown itself: its emphasis, lists and links to the web stay, markup, embedded files and links that run
 * something become text. Front matter and headings would break the file's order, so a line never begins with them.
 */
export function noteMarkdown(note: string): string {
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/</g, '\\<')
    .replace(/!\[/g, '!\\[')
    .replace(/\]\((?!\s*(?:https?:\/\/|mailto:))/gi, ']\\(')
    .replace(/^(\[[^\]\n]*\]):/gm, '$1\\:')
    .replace(/^(\s*)(#{1,6}\s|-{3,}|={3,}|~{3,}|`{3,})/gm, '$1\\$2')
    .trim();
}
