/** What the lexicon keeps of entities: type, name, id, cues, company. */
import type { ByteReader, ByteWriter } from './lexicon-bytes';
import { readTexts, writeTexts } from './lexicon-rules';
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

/** In a record's first byte: a name that is not the first alias follows. The type's number stands above. */
const NAME_FOLLOWS = 1;

/** Writes the record of one entity; relations to entities without a number are left out. */
export function writeThing(
  entity: LexiconEntity,
  isNamedByFirst: boolean,
  numbers: ReadonlyMap<string, number>,
  out: ByteWriter,
): void {
  out.byte((ENTITY_TYPES.indexOf(entity.type) << 1) | (isNamedByFirst ? 0 : NAME_FOLLOWS));
  if (!isNamedByFirst) out.text(entity.name);
  out.text(entity.id);
  writeTexts(entity.cues, out);
  const related = entity.related.flatMap((id) => numbers.get(id) ?? []);
  out.number(related.length);
  for (const number of related) out.number(number);
}

/** Reads the record of one entity; `firstAlias` gives the name that its record leaves out. */
export function readThing(from: ByteReader, firstAlias: () => string): LexiconThing {
  const head = from.byte();
  const name = head & NAME_FOLLOWS ? from.text() : firstAlias();
  const id = from.text();
  const cues = readTexts(from);
  const related = Array.from({ length: from.number() }, () => from.number());
  return { id, type: ENTITY_TYPES[head >> 1]!, name, cues, related };
}
