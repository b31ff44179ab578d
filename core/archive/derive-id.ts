/**
 * An id that the same content always gets, so that what comes from other tools is known again at the next import. UUID version 8
 * (RFC 9562, §5.8) over four MurmurHash3 finalisers (Appleby 2011) run side by side: 122 bits, linear in the text, and no secret.
 */
export function deriveId(...parts: readonly string[]): string {
  // JSON keeps the parts apart, and lone surrogates as they are.
  const text = JSON.stringify(parts);
  const lanes = SEEDS.slice();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++)
      lanes[lane] = (lanes[(lane + 1) & 3]! ^ Math.imul(lanes[lane]! ^ unit, FACTORS[lane]!)) >>> 0;
  }
  const hex = lanes
    .map((lane, n) =>
      mixed(lane ^ lanes[(n + 1) & 3]!)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const SEEDS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const FACTORS = [0x2399_5cf7, 0x5851_f42d, 0x9e37_79b1, 0x85eb_ca77];

/** MurmurHash3's finaliser: every bit of the input moves every bit of the result. */
function mixed(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
