/**
 * Checks a pack's file as it comes, chunk by chunk, by the very rules that `checkPack` asks of a whole pack: what a file of 200 MB
 * needs in memory is its names and ids, not its texts.
 *
 * Entities are checked in batches: rules on one entity alone are asked of a small pack that holds the batch and the articles that it
 * cites; rules on what entities are to each other are asked entity by entity (rules/rule.ts) and once more at the end.
 */
import * as v from 'valibot';
import { aliasClaims } from '../alias-claims';
import type { Fault } from '../fault';
import { type Problem, problemsOf, under } from '../problem';
import { aliasRule } from '../rules/aliases';
import { checkArticles } from '../rules/articles';
import { checkDates } from '../rules/dates';
import { inverseRule } from '../rules/inverses';
import { checkLanguages } from '../rules/languages';
import { checkProvenance } from '../rules/provenance';
import { referenceRule } from '../rules/references';
import { repeatRule } from '../rules/repeats';
import { type Article, ArticleSchema, type Entity, EntitySchema, type Pack, PackSchema } from '../schema';
import { PACK_ALIASES_MAX, PACK_ARTICLES_MAX, PACK_ENTITIES_MAX } from './limits';
import { parsePiece, pathOfPiece } from './parse-piece';
import { BrokenFile, createPieceReader, type Piece } from './pieces';
import { createProblemList, type PlacedProblem } from './place';
import { createSlimmer } from './slim-article';

const { articles: _articles, entities: _entities, ...headEntries } = PackSchema.entries;
/** A pack without its articles and entities. */
export const PackHeadSchema = v.strictObject(headEntries);
export type PackHead = v.InferOutput<typeof PackHeadSchema>;

/** What a chunk completes. Where there are problems, nothing of it may be kept. */
export type PackPart =
  | { readonly kind: 'head'; readonly head: PackHead }
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'entities'; readonly entities: readonly Entity[] };

/** How much a pack holds. */
export interface PackCounts {
  readonly articles: number;
  readonly entities: number;
  /** Names and aliases. */
  readonly aliases: number;
}

const BEHIND = 'the articles stand in front of the entities, or these cannot be checked';

/** Entities checked at once, and given on at once. */
const BATCH = 500;

/** Begins to check a file. */
export function createPackReader() {
  const reader = createPieceReader(new Set(['articles', 'entities']));
  const problems = createProblemList();
  const raw: Record<string, unknown> = Object.create(null);
  const articles = new Map<string, Article>();
  const slim = createSlimmer();
  const rules = [referenceRule(), inverseRule(), repeatRule(), aliasRule()];
  /** Line of each entity, for what is found out at the end. */
  const lines: number[] = [];
  const batch: { entity: Entity; index: number }[] = [];
  const newArticles: Article[] = [];
  const counts = { articles: 0, entities: 0, aliases: 0 };
  /** The long lists that have begun. */
  const seen = new Set<string>();
  let head: PackHead | null = null;
  let isHeadDone = false;
  let lastId = '';
  let stopped = false;

  const add = (line: number, path: string, reason: string, fault?: Fault) =>
    problems.add({ line, path, reason, fault });
  const addAll = (line: number, found: readonly Problem[]) => {
    for (const problem of found) problems.add({ ...problem, line });
  };
  const stop = (line: number, path: string, reason: string, fault?: Fault) => {
    add(line, path, reason, fault);
    stopped = true;
  };
  /** For who holds more than a browser should. */
  const stopAt = (line: number, path: string, what: 'articles' | 'entities' | 'names', most: number) => {
    const named = what === 'names' ? 'names and aliases' : what;
    stop(line, path, `there are over ${most} ${named}`, { code: 'too-many', what, most });
  };

  const addUsed = (line: number, path: string, id: string) =>
    add(line, `${path}.id`, `the id "${id}" is used already`, { code: 'twice', name: id });
  const addTwice = (line: number, key: string) =>
    add(line, key, `the key "${key}" stands twice in one object`, { code: 'twice', name: key });

  /** A pack of the articles and entities given, to ask the rules for whole packs. */
  const packOf = (of: PackHead, some: Article[], entities: Entity[]): Pack => ({
    ...of,
    articles: some,
    entities,
  });

  function* endHead(line: number): Generator<PackPart> {
    if (isHeadDone) return;
    isHeadDone = true;
    const shape = v.safeParse(PackHeadSchema, { ...raw });
    if (!shape.success) {
      addAll(line, problemsOf(shape.issues));
      return;
    }
    head = shape.output;
    addAll(line, checkLanguages(packOf(head, [], [])));
    yield { kind: 'head', head };
  }

  /** The value as its schema has it, or null with its problems told. */
  function checked<T>(schema: v.GenericSchema<unknown, T>, piece: Piece, value: unknown): T | null {
    const shape = v.safeParse(schema, value);
    if (shape.success) return shape.output;
    const path = pathOfPiece(piece);
    addAll(
      piece.line,
      problemsOf(shape.issues).map((problem) => under(path, problem)),
    );
    return null;
  }

  function takeArticle(piece: Piece, value: unknown): void {
    const path = pathOfPiece(piece);
    const article = checked(ArticleSchema, piece, value);
    if (!article) return;
    if (++counts.articles > PACK_ARTICLES_MAX) {
      stopAt(piece.line, path, 'articles', PACK_ARTICLES_MAX);
      return;
    }
    if (articles.has(article.id)) addUsed(piece.line, path, article.id);
    articles.set(article.id, slim(article));
    newArticles.push(article);
    if (head)
      addAll(
        piece.line,
        checkArticles(packOf(head, [article], [])).map(({ path: inner, reason }) => ({
          path: inner.replace('articles[0]', path),
          reason,
        })),
      );
  }

  function takeEntity(piece: Piece, value: unknown): void {
    const path = pathOfPiece(piece);
    lines[piece.index] = piece.line;
    const entity = checked(EntitySchema, piece, value);
    if (!entity) return;
    if (entity.id === lastId) addUsed(piece.line, path, entity.id);
    else if (entity.id < lastId)
      add(
        piece.line,
        `${path}.id`,
        `"${entity.id}" stands behind "${lastId}": entities stand in order of id`,
        { code: 'wrong-order' },
      );
    lastId = entity.id;
    counts.entities++;
    for (const _ of aliasClaims(entity)) counts.aliases++;
    if (counts.entities > PACK_ENTITIES_MAX) {
      stopAt(piece.line, path, 'entities', PACK_ENTITIES_MAX);
      return;
    }
    if (counts.aliases > PACK_ALIASES_MAX) {
      stopAt(piece.line, path, 'names', PACK_ALIASES_MAX);
      return;
    }
    for (const rule of rules) addAll(piece.line, rule.add(entity, path));
    batch.push({ entity, index: piece.index });
  }

  function* flush(): Generator<PackPart> {
    if (newArticles.length > 0) yield { kind: 'articles', articles: newArticles.splice(0) };
    if (batch.length === 0) return;
    const taken = batch.splice(0);
    const entities = taken.map(({ entity }) => entity);
    if (head) {
      const cited = new Set(entities.flatMap((entity) => [...citedBy(entity)]));
      const pack = packOf(
        head,
        [...cited].flatMap((id) => articles.get(id) ?? []),
        entities,
      );
      for (const { path, reason } of [checkLanguages, checkProvenance, checkDates].flatMap((rule) =>
        rule(pack),
      )) {
        const [, n = '0', inner = ''] = /^entities\[(\d+)\](.*)$/s.exec(path) ?? [];
        // The pack's own title is the head's to answer for.
        if (!path.startsWith('entities[')) continue;
        const { index } = taken[Number(n)]!;
        add(lines[index] ?? 1, `entities[${index}]${inner}`, reason);
      }
    }
    yield { kind: 'entities', entities };
  }

  function beginList(key: string, line: number, isList: boolean): void {
    if (!isList) {
      add(line, key, 'this is no list', { code: 'wrong-value' });
      return;
    }
    if (seen.has(key)) addTwice(line, key);
    if (key === 'entities' && !seen.has('articles')) add(line, key, BEHIND, { code: 'wrong-order' });
    seen.add(key);
  }

  function* take(piece: Piece): Generator<PackPart> {
    const { key, index, line } = piece;
    const parsed = parsePiece(piece);
    if (key === 'articles' || key === 'entities') {
      yield* endHead(line);
      if (index === -1) {
        beginList(key, line, parsed.ok && Array.isArray(parsed.value));
        return;
      }
      if (key === 'articles' && counts.entities > 0) {
        stop(line, key, BEHIND, { code: 'wrong-order' });
        return;
      }
      if (!parsed.ok) {
        addParsed(parsed.problems);
        return;
      }
      if (key === 'articles') takeArticle(piece, parsed.value);
      else takeEntity(piece, parsed.value);
      if (batch.length >= BATCH || newArticles.length >= BATCH) yield* flush();
      return;
    }
    if (isHeadDone) {
      stop(line, key, 'this stands behind the articles: they and the entities come last', {
        code: 'wrong-order',
      });
      return;
    }
    if (!parsed.ok) {
      addParsed(parsed.problems);
      return;
    }
    if (key in raw) addTwice(line, key);
    raw[key] = parsed.value;
  }

  const addParsed = (found: readonly PlacedProblem[]) => {
    for (const problem of found) problems.add(problem);
  };

  function* guarded(work: () => Generator<PackPart>): Generator<PackPart> {
    if (stopped) return;
    try {
      yield* work();
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      stop(error.line, '', error.reason, error.fault);
    }
  }

  return {
    /** The parts that this chunk completes, checked as far as they alone can be. */
    read: (chunk: string) =>
      guarded(function* () {
        for (const piece of reader.read(chunk)) {
          yield* take(piece);
          if (stopped) return;
        }
      }),
    /** What is left behind the last chunk; only then are all problems known. */
    end: () =>
      guarded(function* () {
        reader.end();
        yield* endHead(1);
        for (const key of ['articles', 'entities'])
          if (!seen.has(key)) add(1, key, 'this key is missing', { code: 'missing' });
        yield* flush();
        for (const { path, reason } of rules.flatMap((rule) => rule.end()))
          add(lines[Number(/^entities\[(\d+)\]/.exec(path)?.[1])] ?? 1, path, reason);
      }),
    /** True where nothing behind can be read, so that no more need be handed over. */
    isStopped: () => stopped,
    problems,
    counts: (): PackCounts => ({ ...counts }),
  };
}

export type PackReader = ReturnType<typeof createPackReader>;

/** Ids of the articles that an entity cites. */
function* citedBy(entity: Entity): Generator<string> {
  const from = [
    entity.descriptionFrom,
    ...entity.facts.flatMap((fact) => [fact.from, fact.differs?.from ?? 'general']),
    ...(entity.relations ?? []).map((relation) => relation.from),
  ];
  for (const provenance of from)
    if (provenance !== 'general') for (const { article } of provenance) yield article;
}
