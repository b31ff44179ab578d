/**
 * A checksum of a text, 16 hex digits: FNV-1a (Fowler, Noll and Vo) over its UTF-16 units in two lanes of 32 bits that start apart and
 * meet after each unit. It finds damage; it is no secret and no signature.
 */
export function checksum(text: string): string {
  let a = BASIS;
  let b = ~BASIS;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ unit ^ (a >>> 16), PRIME);
  }
  return hex(a) + hex(b);
}

/** The offset basis and prime of FNV with 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
