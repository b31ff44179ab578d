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
 */

/** "BKL1" read little-endian; a big-endian machine sees another number and refuses. */
export const MAGIC = 0x314c4b42;
/** Changes whenever folding, hashing or the layout does: an older buffer is compiled anew. */
export const VERSION = 1;
/** Aliases or entities to one block offset: more saves bytes, fewer saves steps at each look. */
export const BLOCK = 8;

/** Header words by name. Section fields are byte offsets; each section ends where the next begins. */
export const HEADER = {
  magic: 0,
  version: 1,
  aliasCount: 2,
  entityCount: 3,
  ruleCount: 4,
  referenceBits: 5,
  /** Longest alias, in folded units. */
  unitsMax: 6,
  /** Most words in an alias. */
  wordsMax: 7,
  /** The bits in `firsts`, as a power of two. */
  firstBits: 8,
  starts: 9,
  firsts: 10,
  slots: 11,
  shared: 12,
  blocks: 13,
  records: 14,
  things: 15,
  thingBytes: 16,
  rules: 17,
  ruleBytes: 18,
  end: 19,
} as const;
/** Size of the header, in 32-bit words. */
export const HEADER_WORDS = 20;

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
