/** Other names of one thing that stand in an article: what a reader would tick, and what they may want to. */
import type { EntityType } from '../pack/terms';
import { nameSought } from './name-sought';
import { nameWords } from './name-words';
import { type NameFound, namesInLine } from './names-in-line';
import type { OwnAlias } from './own-card';

/** Names that stand in the article, the most frequent first. */
export interface Spellings {
  /** Those that can be nobody else’s. */
  readonly sure: readonly OwnAlias[];
  readonly offered: readonly OwnAlias[];
  /** The part of a person’s name that stands alone, where one does. */
  readonly part?: string;
}

/** One name, and how it stands in the article. */
interface Counted {
  readonly is: NameFound['is'];
  count: number;
  readonly surfaces: Map<string, number>;
}

/** Most names of each kind: more are no help. */
const NAMES_MAX = 6;

/** The other names of `name` in an article, whose passages are a line each. */
export function spellingsIn(article: string, name: string, type: EntityType): Spellings {
  const sought = nameSought(name, type);
  if (sought.words.length === 0) return { sure: [], offered: [] };
  const found = new Map<string, Counted>();
  for (const text of article.split('\n')) {
    const line = { text, words: nameWords(text) };
    for (const { from, to, is } of namesInLine(line, sought)) {
      const surface = text
        .slice(line.words[from]!.start, line.words[to - 1]!.end)
        .replace(/\s+/g, ' ')
        .normalize('NFC');
      const key = keyOf(surface, is);
      const counted: Counted = found.get(key) ?? { is, count: 0, surfaces: new Map() };
      found.set(key, counted);
      counted.count++;
      counted.surfaces.set(surface, (counted.surfaces.get(surface) ?? 0) + 1);
    }
  }
  // The name itself, in whatever case.
  found.delete(keyOf(name.normalize('NFC'), 'same'));
  const ofKind = (...kinds: NameFound['is'][]): OwnAlias[] =>
    [...found.values()]
      .filter(({ is }) => kinds.includes(is))
      .sort((a, b) => b.count - a.count)
      .map(aliasOf)
      .slice(0, NAMES_MAX);
  const sure = ofKind('same', 'own-acronym');
  const isNew = ({ text }: OwnAlias) => !sure.some((one) => one.text === text);
  const part = ofKind('part')[0]?.text;
  return { sure, offered: ofKind('like', 'acronym').filter(isNew), ...(part !== undefined && { part }) };
}

const keyOf = (surface: string, is: NameFound['is']): string =>
  `${is} ${is.endsWith('acronym') ? surface : surface.toLowerCase()}`;

function aliasOf({ is, surfaces }: Counted): OwnAlias {
  const text = mostFrequent(surfaces);
  return is.endsWith('acronym') ? { text, exact: true } : { text };
}

/** As it stands most often; in the letters of a headline only where it stands in no others. */
function mostFrequent(surfaces: ReadonlyMap<string, number>): string {
  const rank = (surface: string, count: number) => (surface === surface.toUpperCase() ? 0 : count);
  return [...surfaces].sort(([a, countA], [b, countB]) => rank(b, countB) - rank(a, countA))[0]![0];
}
