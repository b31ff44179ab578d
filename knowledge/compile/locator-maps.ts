import type { LocatorMap } from '../../core/pack/schema';
import type { SourceEntity } from './source-schema';
export function locatorMaps(_entities: readonly SourceEntity[]): Map<string, LocatorMap> {
  return new Map();
}
