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

/** Writes the record of one entity; relations to entities without a number are left out. */
export function writeThing(
  entity: LexiconEntity,
  numbers: ReadonlyMap<string, number>,
  out: ByteWriter,
): void {
  out.byte(ENTITY_TYPES.indexOf(entity.type));
  out.text(entity.name);
  out.text(entity.id);
  writeTexts(entity.cues, out);
  const related = entity.related.flatMap((id) => numbers.get(id) ?? []);
  out.number(related.length);
  for (const number of related) out.number(number);
}

/** Reads the record of one entity. */
export function readThing(from: ByteReader): LexiconThing {
  const type = ENTITY_TYPES[from.byte()]!;
  const name = from.text();
  const id = from.text();
  const cues = readTexts(from);
  return { id, type, name, cues, related: Array.from({ length: from.number() }, () => from.number()) };
}
