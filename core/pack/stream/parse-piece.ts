import { duplicateKeys } from '../duplicate-keys';
import type { Piece } from './pieces';
import type { PlacedProblem } from './place';

/** A part's value, or why there is none. */
export type ParsedPiece =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** A JSON path to the part: `entities[3]` or `title`. */
export function pathOfPiece({ key, index }: Piece): string {
  return index === -1 ? key : `${key}[${index}]`;
}

/** The value of one part; a key that stands twice in one object is refused, as JSON.parse would keep the last and say nothing. */
export function parsePiece(piece: Piece): ParsedPiece {
  const { text, line } = piece;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = { code: 'not-json' } as const;
    return { ok: false, problems: [{ line, path: pathOfPiece(piece), reason: 'this is no JSON', fault }] };
  }
  // What we wrote ourselves is as short as can be: then the search for doubles, which costs ten times as much, has nothing to find.
  if (JSON.stringify(value) === text) return { ok: true, value };
  const problems = duplicateKeys(text).map(({ key, offset }) => ({
    line: line + text.slice(0, offset).split('\n').length - 1,
    path: pathOfPiece(piece),
    reason: `the key "${key}" stands twice in one object`,
    fault: { code: 'twice', name: key } as const,
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
