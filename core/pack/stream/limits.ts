/** How much of a pack's file is taken (issue 8): half a million names are, and a file that would fill the browser is not. */

/** Largest file, in bytes. */
export const PACK_BYTES_MAX = 200_000_000;
/** Most entities of a pack. */
export const PACK_ENTITIES_MAX = 500_000;
/** Most names and aliases of a pack. */
export const PACK_ALIASES_MAX = 1_000_000;
/** Most articles of a pack: as many as entities, where each has an address of its own. */
export const PACK_ARTICLES_MAX = 500_000;
/** Deepest nesting, in levels; a pack has 8. */
export const PACK_DEPTH_MAX = 32;
/** Longest part that is read at once, in UTF-16 code units: an entity with all its lists full stays under it. */
export const PIECE_MAX = 2_000_000;
/** Most problems that are kept: more than a writer reads, and a broken file can make millions. */
export const PROBLEMS_MAX = 1_000;
