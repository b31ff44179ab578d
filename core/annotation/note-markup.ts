/**
 * What of a note is marked up: bold, italic, links to the web, lists, and its own lines. The lexer is `marked`'s, which reads Markdown
 * as people write it; of what it finds nothing else is taken: headings, code, tables, pictures and HTML are shown as they were typed.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/** A piece of a line. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'break' };
/** A paragraph, or a list. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inside: readonly Inline[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly lines: readonly (readonly Block[])[] };

/** Longest note that is read for marks, in UTF-16 units: ten pages; a longer one is shown as it was typed. */
const MARKUP_MAX = 20_000;
/**
 * Most signs of bold, italic and struck out in it: 125 words in bold. Of these the lexer compares each with each: 20,000 units of `*_a` take it
 * seconds, 500 signs among as many units at most a tenth of one.
 */
const SIGNS_MAX = 500;
const SIGN = /[*_~]/g;
/** Deepest list in a list. */
const DEPTH_MAX = 8;

/** Returns a note as blocks; never throws. */
export function noteMarkup(note: string): Block[] {
  if (note.length > MARKUP_MAX || (note.match(SIGN)?.length ?? 0) > SIGNS_MAX)
    return [{ kind: 'paragraph', inside: lines(note) }];
  try {
    return blocks(new Lexer({ gfm: true, breaks: true }).lex(note), 0);
  } catch {
    // A note is shown, whatever its lexer makes of it.
    return [{ kind: 'paragraph', inside: lines(note) }];
  }
}

function blocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token): Block[] => {
    const known = token as MarkedToken;
    switch (known.type) {
      case 'space':
      case 'def':
        return known.type === 'def' ? [plain(known.raw)] : [];
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', inside: inlines(known.tokens ?? []) }];
      case 'list':
        return depth < DEPTH_MAX ? [list(known, depth)] : [plain(known.raw)];
      default:
        return [plain(token.raw)];
    }
  });
}

function list({ ordered, start, items }: Tokens.List, depth: number): Block {
  return {
    kind: 'list',
    start: ordered ? Number(start || 1) : null,
    lines: items.map(({ task, tokens, raw }) => (task ? [plain(raw)] : blocks(tokens, depth + 1))),
  };
}

function inlines(tokens: readonly Token[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    const known = token as MarkedToken;
    switch (known.type) {
      case 'strong':
      case 'em':
        return [{ kind: known.type, inside: inlines(known.tokens) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'link':
        return /^https?:\/\//i.test(known.href) && URL.canParse(known.href)
          ? [{ kind: 'link', href: new URL(known.href).href, inside: inlines(known.tokens) }]
          : [known.raw];
      case 'escape':
        return [known.text];
      case 'text':
        return known.tokens ? inlines(known.tokens) : [known.raw];
      default:
        return [token.raw];
    }
  });
}

/** A stretch of the note as it was typed. */
const plain = (raw: string): Block => ({ kind: 'paragraph', inside: lines(raw.replace(/\n+$/, '')) });

/** A text with its line breaks. */
function lines(text: string): Inline[] {
  return text.split('\n').flatMap((line, at): Inline[] => (at === 0 ? [line] : [{ kind: 'break' }, line]));
}
