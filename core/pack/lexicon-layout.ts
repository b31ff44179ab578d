/**
 * The compiled lexicon, byte by byte: one little-endian buffer that is used where it lies. docs/adr/0003-lexicon.md says why.
 *
 *   header      Uint32 × HEADER_WORDS
 *   starts      Uint8 × 256: by the folded first unit & 255, whether an alias begins with a capital (1) or anything else (2)
 *   firsts      Uint32: one bit for each hash of a first word, by its high bits; most words stop there
 *   slots       Uint32: hash table of all beginnings of aliases, cut between words. 0 is empty; else fingerprint | goes on | reference
 *   shared      Uint32 pairs (alias, next reference): aliases that fold to the same text
 *   blocks      Uint32 pairs, one for every BLOCK aliases: offset of the first one's record, its entity
 *   records     per alias: head, [entity step], [rule], [length], units
 *   things      Uint32, one for every BLOCK entities: offset of the first one's record
 *   thingBytes  per entity: type, name, id, cues, related
 *   rules       Uint32 × (rules + 1): offsets into ruleBytes
 *   ruleBytes   per rule: flags, languages, cues, longer names
 *   words       JSON of what the rules know of words, padded with spaces
 */

/**
 * "BKL" and a version, read little-endian; a big-endian machine sees another number and refuses. Changes whenever folding, hashing or the
 * layout does: an older buffer is compiled anew.
 */
export const MAGIC = 0x324c4b42;
/** Aliases or entities to one block offset: more saves bytes, fewer saves steps at each look. */
export const BLOCK = 8;

/** What stands in the header behind the magic, one word each. */
export const COUNTS = [
  'aliasCount',
  'entityCount',
  'ruleCount',
  // Low bits of a slot that hold the reference.
  'referenceBits',
  // Longest alias, in folded units.
  'unitsMax',
  // Most words in an alias.
  'wordsMax',
  // The bits in `firsts`, as a power of two.
  'firstBits',
] as const;
/** Then the byte offsets of the sections in their order, and of the end: each ends where the next begins, at a multiple of four. */
export const SECTIONS = [
  'starts',
  'firsts',
  'slots',
  'shared',
  'blocks',
  'records',
  'things',
  'thingBytes',
  'rules',
  'ruleBytes',
  'words',
] as const;

/** An alias that begins with a capital, in `starts`. */
export const STARTS_UPPER = 1;
/** An alias that begins with anything else. */
export const STARTS_OTHER = 2;

/** Slot references: 0 nothing, 1 a beginning only, then the aliases, then the pairs of `shared`. */
export const BEGINNING = 1;
export const FIRST_ALIAS = 2;

/** Head byte of an alias record: two bits of entity step, one for "a rule follows", five of length. */
export const STEP_MASK = 3;
export const RULE_FOLLOWS = 4;
export const LENGTH_SHIFT = 3;
/** Step or length that does not fit in the head stands behind it as a number. */
export const STEP_FOLLOWS = 3;
export const LENGTH_FOLLOWS = 31;

/** Rule flags. */
export const RULE_EXACT = 1;
export const NEEDS = ['nothing', 'introduction', 'context'] as const;
/** `needs` stands above the flag. */
export const NEEDS_SHIFT = 1;
