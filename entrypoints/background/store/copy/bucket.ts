/** Annotations are dealt out into 256 buckets by the first two hex digits of their UUID, so that a save writes a small part anew. */

/** What every id begins with, as `IdSchema` demands. */
const PREFIX = 'urn:uuid:';
const KEY_PREFIX = 'copy-';

/** The bucket of an id, two hex digits. */
export function bucketOf(id: string): string {
  return id.slice(PREFIX.length, PREFIX.length + 2);
}

/** The half-open range of the ids in a bucket. */
export function rangeOf(bucket: string): readonly [from: string, before: string] {
  // 'g' comes after every hex digit.
  return [`${PREFIX}${bucket}`, `${PREFIX}${bucket}g`];
}

/** The key of a bucket's chunk. */
export function keyOf(bucket: string): string {
  return KEY_PREFIX + bucket;
}

/** True for the key of a chunk. */
export function isChunkKey(key: string): boolean {
  return /^copy-[\da-f]{2}$/.test(key);
}
