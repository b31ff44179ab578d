/** Our archive, read back field by field; `write-jsonld.ts` is its pair. */
import * as v from 'valibot';
import { EntityIdSchema } from '../annotation/check';
import { ENTITY_PREFIX, entityOfSource } from '../annotation/entity-source';
import type { OwnRecord } from '../own/own-card';
import { pathOf } from '../pack/problem';
import { checkSettings } from '../settings/check';
import type { Settings } from '../settings/settings';
import { checkAddress } from './address';
import { ARCHIVE_VERSION, type ArchiveRecord } from './archive';
import { type Gathering, gather, type ImportedFile, type Read } from './import';
import { inspect } from './inspect';
import { WrittenOwnSchema } from './own-schema';
import { type ArchiveRefusal, UnreadableFile } from './refusal';
import { isTarget, type Written, WrittenSchema } from './schema';
import { refusalsOf } from './schema-reasons';

type Path = readonly (string | number)[];
type JsonRecord = Readonly<Record<string, unknown>>;

/** Where the annotations of an archive stand. */
const ITEMS = ['first', 'items'] as const;

/** Where the reader's own cards stand in it. */
export const CARDS = 'cards';

/** True where a parsed JSON value says that it is an archive of ours, or at least a collection of annotations. */
export function isArchive(value: JsonRecord): boolean {
  return value.type === 'AnnotationCollection';
}

/**
 * What an archive holds. Throws `UnreadableFile` where it is of a newer version or has no list of annotations. Yields the share
 * read, 0 to 1.
 */
export function* readJsonLd(value: JsonRecord): Generator<number, ImportedFile> {
  const { version, first, settings, cards = [] } = value;
  if (!Number.isInteger(version) || (version as number) < 1)
    throw new UnreadableFile({ path: 'version', reason: version === undefined ? 'missing' : 'wrong-value' });
  if ((version as number) > ARCHIVE_VERSION)
    throw new UnreadableFile({ path: 'version', reason: 'newer-version' });
  const items = isRecord(first) ? first.items : undefined;
  if (!Array.isArray(items))
    throw new UnreadableFile({
      path: pathOf(ITEMS),
      reason: items === undefined ? 'missing' : 'wrong-value',
    });
  if (!Array.isArray(cards)) throw new UnreadableFile({ path: CARDS, reason: 'wrong-value' });
  const gathering = gather();
  const total = items.length + cards.length;
  for (const [n, item] of items.entries()) {
    const path = [...ITEMS, n];
    gathering.take(readItem(item, path), pathOf([...path, 'id']));
    yield (n + 1) / total;
  }
  for (const [n, card] of cards.entries()) {
    const path = [CARDS, n];
    gathering.takeCard(readCard(card, path), pathOf([...path, 'id']));
    yield (items.length + n + 1) / total;
  }
  return gathering.done('archive', 'revision', readSettings(settings, gathering));
}

function readItem(item: unknown, path: Path): Read {
  const hostile = inspect(item, path);
  if (hostile) return [hostile];
  const checked = v.safeParse(WrittenSchema, item, { abortPipeEarly: true });
  return checked.success ? recordOf(checked.output, path) : refusalsOf(checked.issues, path);
}

function readCard(item: unknown, path: Path): OwnRecord | readonly ArchiveRefusal[] {
  const hostile = inspect(item, path);
  if (hostile) return [hostile];
  const checked = v.safeParse(WrittenOwnSchema, item, { abortPipeEarly: true });
  if (!checked.success) return refusalsOf(checked.issues, path);
  const { history = [], ...card } = checked.output;
  return { card, history };
}

function recordOf(written: Written, path: Path): Read {
  const { id, motivation, created, modified, revision, colour, title, body, target, history = [] } = written;
  const isOnEntity = motivation === 'commenting';
  const source =
    isOnEntity && entityOfSource(target.source) !== null
      ? { address: target.source }
      : checkAddress(target.source);
  if ('reason' in source) return [{ path: pathOf([...path, 'target', 'source']), reason: source.reason }];
  if (!isTarget(motivation, target)) {
    const wrong = isOnEntity && target.selector.length === 0 ? 'source' : 'selector';
    return [{ path: pathOf([...path, 'target', wrong]), reason: 'wrong-value' }];
  }
  const comments: ArchiveRecord['annotation']['body'][number][] = [];
  const tags = new Set<string>();
  const entities = new Set<string>();
  for (const [n, part] of body.entries()) {
    const wrong = [{ path: pathOf([...path, 'body', n]), reason: 'wrong-value' }] as const;
    if (part.purpose === 'tagging') tags.add(part.value);
    else if (part.purpose === 'commenting') {
      if (comments.length > 0) return wrong;
      comments.push(part);
    } else {
      const entity = part.source.startsWith(ENTITY_PREFIX) ? part.source.slice(ENTITY_PREFIX.length) : '';
      if (!v.is(EntityIdSchema, entity)) return wrong;
      entities.add(entity);
    }
  }
  return {
    annotation: {
      id,
      motivation,
      target: { source: source.address, selector: target.selector },
      body: comments,
      colour,
      title,
      entities: [...entities],
      ...(tags.size > 0 && { tags: [...tags] }),
      createdAt: created,
      modifiedAt: modified,
      revision,
    },
    history: history.map(({ refused = false, modified: modifiedAt, ...earlier }) => ({
      ...earlier,
      modifiedAt,
      refused,
    })),
  };
}

/** The settings of the file; what is damaged in them is refused, with its path, and has its default. */
function readSettings(value: unknown, { refuse }: Gathering): Settings | null {
  if (value === undefined) return null;
  const hostile = inspect(value, ['settings']);
  if (hostile) {
    refuse([hostile]);
    return null;
  }
  const { settings, problems } = checkSettings(value);
  for (const problem of problems)
    refuse([{ path: problem === '' ? 'settings' : `settings.${problem}`, reason: 'wrong-value' }]);
  return settings;
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
