import { type EarlierText, HISTORY_MAX } from './archive';

/** The texts of `more` that are not among `kept`, no more than the history may hold beside the newest of them. */
export function newTexts(kept: readonly EarlierText[], more: readonly EarlierText[]): EarlierText[] {
  const known = new Set(kept.map(keyOf));
  const added: EarlierText[] = [];
  for (const text of more) {
    if (known.has(keyOf(text))) continue;
    known.add(keyOf(text));
    added.push(text);
  }
  return added.slice(-HISTORY_MAX);
}

const keyOf = ({ refused, revision, note }: EarlierText) => `${refused} ${revision} ${note}`;
