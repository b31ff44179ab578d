/**
 * What an editor changed in a quote, word by word: a longest common subsequence (Wagner & Fischer 1974), quadratic, over words with
 * what both texts begin and end with cut off first. Spaces are no change.
 */

/** A run of words that are in both texts, only in the old, or only in the new. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words, single signs, and the spaces behind them. */
const WORD = /(?:[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}])\s*/gu;
/** Most pairs of words that are compared: texts of 2,000 words; longer ones are shown one behind the other. */
const PAIRS_MAX = 4_000_000;
/** Words of an unchanged run that are shown beside a change. */
const AROUND = 5;

/** Returns the old text and the new one as one, what went before what came in its place. */
export function wordDiff(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && isSame(old[start]!, now[start]!)) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && isSame(old.at(-1 - end)!, now.at(-1 - end)!))
    end++;
  return joined([
    ...now.slice(0, start).map((text): Piece => ({ kind: 'same', text })),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...now.slice(now.length - end).map((text): Piece => ({ kind: 'same', text })),
  ]);
}

/** Returns the changes with a few words around each; what is left out between is an ellipsis. */
export function changesOnly(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'same') return piece;
    const words = wordsOf(piece.text);
    const head = at === 0 ? 0 : AROUND;
    const tail = at === pieces.length - 1 ? 0 : AROUND;
    if (words.length <= head + tail + 1) return piece;
    const text = `${words.slice(0, head).join('')}…${tail === 0 ? '' : ` ${words.slice(-tail).join('')}`}`;
    return { kind: 'same', text: text.trimStart() };
  });
}

function between(old: readonly string[], now: readonly string[]): Piece[] {
  const gone = old.map((text): Piece => ({ kind: 'gone', text }));
  const came = now.map((text): Piece => ({ kind: 'new', text }));
  if (old.length * now.length === 0 || old.length * now.length > PAIRS_MAX) return [...gone, ...came];
  const width = now.length + 1;
  /** Length of the longest common subsequence of the ends that begin at `a` in the old and `b` in the new. */
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      lengths[a * width + b] = isSame(old[a]!, now[b]!)
        ? lengths[(a + 1) * width + b + 1]! + 1
        : Math.max(lengths[(a + 1) * width + b]!, lengths[a * width + b + 1]!);
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && isSame(old[a]!, now[b]!)) {
      pieces.push({ kind: 'same', text: now[b]! });
      a++;
      b++;
    } else if (
      b >= now.length ||
      (a < old.length && lengths[(a + 1) * width + b]! >= lengths[a * width + b + 1]!)
    )
      pieces.push(gone[a++]!);
    else pieces.push(came[b++]!);
  }
  return pieces;
}

/** Runs of a kind as one piece each; between two unchanged words what went stands before what came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: { kind: Piece['kind']; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = runs.at(-1);
    const before = runs.at(-2);
    if (last?.kind === kind) last.text += text;
    else if (kind === 'gone' && last?.kind === 'new' && before?.kind === 'gone') before.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

const wordsOf = (text: string): string[] => text.replace(/\s+/g, ' ').match(WORD) ?? [];
const isSame = (a: string, b: string) => a.trimEnd() === b.trimEnd();
