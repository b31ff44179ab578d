/** What the lexicon keeps of entities: type, name, id, cues, company. */
import type { ByteReader, ByteWriter } from './lexicon-bytes';
import { readTexts, skipTexts, writeTexts } from './lexicon-rules';
import type { LexiconEntity } from './lexicon-source';
import type { EntityType } from './schema';
import { ENTITY_TYPES } from './terms';

/** An entity as the lexicon keeps it. */
export interface LexiconThing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly cues: readonly string[];
  /** Indexes of the entities it has relations to. */
  readonly related: readonly number[];
}

/** In a record's first byte: a name that is not the first alias follows. */
const NAME_FOLLOWS = 1;
/** In a record's first byte: an id that is not the name in kebab-case follows. The type's number stands above. */
const ID_FOLLOWS = 2;
const TYPE_SHIFT = 2;

/** Writes the record of one entity; relations to entities without a number are left out. */
export function writeThing(
  entity: LexiconEntity,
  isNamedByFirst: boolean,
  numbers: ReadonlyMap<string, number>,
  out: ByteWriter,
): void {
  const hasPlainId = entity.id.length === entity.name.length && entity.id === kebab(entity.name);
  out.byte(
    (ENTITY_TYPES.indexOf(entity.type) << TYPE_SHIFT) |
      (isNamedByFirst ? 0 : NAME_FOLLOWS) |
      (hasPlainId ? 0 : ID_FOLLOWS),
  );
  if (!isNamedByFirst) out.text(entity.name);
  if (!hasPlainId) out.text(entity.id);
  writeTexts(entity.cues, out);
  const related = entity.related.flatMap((id) => numbers.get(id) ?? []);
  out.number(related.length);
  for (const number of related) out.number(number);
}

/** Moves `from` behind the record of one entity. */
export function skipThing(from: ByteReader): void {
  const head = from.byte();
  if (head & NAME_FOLLOWS) from.skipText();
  if (head & ID_FOLLOWS) from.skipText();
  skipTexts(from);
  for (let related = from.number(); related > 0; related--) from.number();
}

function kebab(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Reads the record of one entity; `firstAlias` gives the name that its record leaves out. */
export function readThing(from: ByteReader, firstAlias: () => string): LexiconThing {
  const head = from.byte();
  const name = head & NAME_FOLLOWS ? from.text() : firstAlias();
  const id = head & ID_FOLLOWS ? from.text() : kebab(name);
  const cues = readTexts(from);
  const related = Array.from({ length: from.number() }, () => from.number());
  return { id, type: ENTITY_TYPES[head >> TYPE_SHIFT]!, name, cues, related };
}
