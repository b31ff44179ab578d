import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { problemsOf } from '../../core/pack/problem';
import { ENTITY_TYPES, type EntityType } from '../../core/pack/terms';
import { type SourceEntity, SourceEntitySchema } from './source-schema';
import { PLACEHOLDERS } from './unfilled';

/** A file that was written, or one sentence on why none was. */
export type Written = { ok: true; file: string } | { ok: false; reason: string };

/** The id that a name suggests: "Kim Jong-un" gives kim-jong-un, "Jürgen Größe" gives jurgen-grosse. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function skeleton(type: EntityType, name: string): SourceEntity {
  const about = ({ en, fr }: { en: string; fr: string }) => ({
    en: en.replace('$1', () => name),
    fr: fr.replace('$1', () => name),
  });
  return {
    id: idOf(name),
    type,
    name: { en: name, fr: name },
    description: about(PLACEHOLDERS.description),
    descriptionFrom: 'general',
    facts: [{ text: about(PLACEHOLDERS.fact), from: 'general' }],
  };
}

/** Writes a file for a new entity, whole but for its words, which `npm run knowledge` asks for until they are written; refuses to overwrite, or a name without an id. */
export function writeSkeleton(sources: string, type: string, name: string): Written {
  const known = ENTITY_TYPES.find((each) => each === type);
  if (!known) return { ok: false, reason: `"${type}" is no type: ${ENTITY_TYPES.join(', ')}` };
  if (!idOf(name))
    return {
      ok: false,
      reason: `no entity can be called "${name}": id is made of its Latin letters and digits`,
    };
  const entity = skeleton(known, name.trim());
  const shape = v.safeParse(SourceEntitySchema, entity);
  if (!shape.success) {
    const [first] = problemsOf(shape.issues);
    return { ok: false, reason: `no entity can be called "${name}": ${first?.path} ${first?.reason}` };
  }
  const file = join(sources, 'entities', `${entity.id}.json`);
  if (existsSync(file)) return { ok: false, reason: `${file} is there already` };
  mkdirSync(join(sources, 'entities'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(entity, null, 2)}\n`, { flag: 'wx' });
  return { ok: true, file };
}
