/** The names of several lexicons, found and resolved as if they were one. */
import type { Lexicon, LexiconName, LexiconThing } from '../pack/lexicon';
import { raiseCapitals } from '../text/raise';
import type { Candidate } from './mention';
import { sortCandidates } from './mention-order';
import { createScanner } from './scan';

/** What resolving asks of a lexicon. */
export type Names = Pick<Lexicon, 'alias' | 'entity' | 'words'>;

/** Names, and where they stand in a text. */
export interface FindableNames extends Names {
  /** All candidates of `text`, by start, then the longest first. */
  scan(text: string): Candidate[];
}

/** A lexicon, and what its entities are called where those of others are: `prefix` stands in front of their ids. */
export interface NamesPart {
  readonly lexicon: Lexicon;
  readonly prefix: string;
}

/**
 * The names of several lexicons in their order of preference. Nothing is compiled: aliases and entities of the second count on behind
 * those of the first. Where one lexicon has a name without conditions, the same stretch of text is no candidate of those behind it.
 */
export function joinNames(parts: readonly NamesPart[]): FindableNames {
  let aliases = 0;
  let entities = 0;
  const rows = parts.map(({ lexicon, prefix }) => {
    const row = {
      lexicon,
      prefix,
      scanner: createScanner(lexicon),
      firstAlias: aliases,
      firstEntity: entities,
    };
    aliases += lexicon.aliasCount;
    entities += lexicon.entityCount;
    return row;
  });
  const first = rows[0]!;
  const rowOf = (index: number, begin: 'firstAlias' | 'firstEntity') =>
    rows.findLast((row) => row[begin] <= index)!;
  const names = new Map<number, LexiconName>();
  const things = new Map<number, LexiconThing>();
  return {
    words: () => first.lexicon.words(),
    alias: (index) =>
      remembered(names, index, () => {
        const { lexicon, firstAlias, firstEntity } = rowOf(index, 'firstAlias');
        const name = lexicon.alias(index - firstAlias);
        return { ...name, entity: name.entity + firstEntity };
      }),
    entity: (index) =>
      remembered(things, index, () => {
        const { lexicon, prefix, firstEntity } = rowOf(index, 'firstEntity');
        const thing = lexicon.entity(index - firstEntity);
        return {
          ...thing,
          id: prefix + thing.id,
          related: thing.related.map((other) => other + firstEntity),
        };
      }),
    scan(text) {
      const raised = raiseCapitals(text);
      const found = first.scanner.scan(raised);
      if (rows.length === 1) return found;
      const taken = new Set<string>();
      const take = (candidates: readonly Candidate[], { lexicon }: NamesPart) => {
        for (const { start, end, alias } of candidates)
          if (lexicon.alias(alias).needs === 'nothing') taken.add(`${start} ${end}`);
      };
      take(found, first);
      for (const row of rows.slice(1)) {
        const more = row.scanner.scan(raised);
        for (const { start, end, alias } of more)
          if (!taken.has(`${start} ${end}`)) found.push({ start, end, alias: alias + row.firstAlias });
        take(more, row);
      }
      sortCandidates(found);
      return found;
    },
  };
}

function remembered<T>(made: Map<number, T>, index: number, make: () => T): T {
  const known = made.get(index);
  if (known !== undefined) return known;
  const value = make();
  made.set(index, value);
  return value;
}
