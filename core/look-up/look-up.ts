import type { EntityType } from '../pack/schema';

/** One entity found by a look-up, for a line of a list. */
export interface LookUpResult {
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
  /** The alias that matched, where it is not the name. */
  readonly matched?: string;
}
