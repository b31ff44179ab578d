import { type Columns, fromColumns } from './columns';
import { withInverses } from './inverse';
import type { Pack } from './schema';

/** A pack as the extension carries it: as columns, and without the relations that their inverses imply. */
export type ShippedPack = Columns;

/** The pack of a shipped form, every relation stated from both ends; a new one at each call, in about 3 ms. */
export function openPack(shipped: ShippedPack): Pack {
  const written = fromColumns(shipped) as Pack;
  return { ...written, entities: withInverses(written.entities) };
}
