/** What detection tells a page: only what changed, every entity and every reason once. */
import type { Mention, Why } from './mention';

/** What is named in one passage now. */
export interface PassageMentions {
  /** Number of the passage. */
  readonly passage: number;
  /** Four numbers a mention: start and end (half-open UTF-16 offsets into the passage), index of its entity, index of its reason. */
  readonly mentions: readonly number[];
}

/** An entity that is named, by its own name. */
export type NamedEntity = Pick<Mention, 'name' | 'type'> & {
  readonly id: string;
  /** True where a page must not learn of the mark: what the reader made or installed is theirs. */
  readonly isPrivate?: true;
};

/** What is new or gone since the last time. */
export interface Detected {
  /** Passages whose mentions are others now, in the order of the article. */
  readonly passages: readonly PassageMentions[];
  /** What the indexes stand for, in this answer alone. */
  readonly entities: readonly NamedEntity[];
  readonly reasons: readonly Why[];
}

/**
 * Returns what changed since `told`, which holds what each passage was said to name, and what to hold from `now` on. The mentions are in
 * reading order, their passages are indexes into `numbers`.
 */
export function tellMentions(
  mentions: readonly Mention[],
  numbers: readonly number[],
  told: ReadonlyMap<number, string>,
): { detected: Detected; now: Map<number, string> } {
  const now = new Map<number, string>();
  const entities = createTable<NamedEntity>();
  const reasons = createTable<Why>();
  const passages: PassageMentions[] = [];
  let next = 0;
  for (const [index, passage] of numbers.entries()) {
    const found: Mention[] = [];
    while (mentions[next]?.passage === index) found.push(mentions[next++]!);
    const said = found.length > 0 ? sayingOf(found) : '';
    now.set(passage, said);
    if (said === (told.get(passage) ?? '')) continue;
    passages.push({
      passage,
      mentions: found.flatMap(({ start, end, entity: id, name, type, why }) => [
        start,
        end,
        entities.indexOf(id, { id, name, type }),
        reasons.indexOf(JSON.stringify(why), why),
      ]),
    });
  }
  return { detected: { passages, entities: entities.rows, reasons: reasons.rows }, now };
}

function sayingOf(mentions: readonly Mention[]): string {
  return JSON.stringify(mentions.map(({ start, end, entity, why }) => [start, end, entity, why]));
}

function createTable<T>() {
  const rows: T[] = [];
  const indexes = new Map<string, number>();
  return {
    rows,
    indexOf(key: string, row: T): number {
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, rows.length);
      return rows.push(row) - 1;
    },
  };
}
