import { changedParts } from '@/core/pack/changed-parts';
import type { Entity } from '@/core/pack/schema';
import type { OwnPageRequests, PackChanges } from '@/platform/messaging/protocol/own-page-requests';
import type { Packs } from './store/packs';

type Asked = Omit<OwnPageRequests['comparePack']['ask'], 'pack'>;

/**
 * What one stretch of a newer version changes in an install. Both stand in order of id, so that a stretch of the one is laid beside the same
 * stretch of the other, and neither is ever held whole.
 */
export async function comparePart(
  packs: Pick<Packs, 'between'>,
  install: string,
  { entities, after, until }: Asked,
  nameOf: (entity: Entity) => string,
): Promise<PackChanges> {
  const { entities: old, isMore } = await packs.between(install, after, until);
  const next = isMore ? old.at(-1)!.id : null;
  const fresh = new Map(
    entities.filter(({ id }) => id > after && (next === null || id <= next)).map((one) => [one.id, one]),
  );
  const changes = {
    added: [] as string[],
    changed: [] as PackChanges['changed'][number][],
    gone: [] as string[],
  };
  for (const before of old) {
    const now = fresh.get(before.id);
    fresh.delete(before.id);
    if (!now) {
      changes.gone.push(nameOf(before));
      continue;
    }
    const parts = changedParts(before, now);
    if (parts.length === 0) continue;
    const [was, name] = [nameOf(before), nameOf(now)];
    changes.changed.push({ name, ...(was !== name && { was }), parts });
  }
  changes.added.push(...[...fresh.values()].map(nameOf));
  return { ...changes, next };
}
