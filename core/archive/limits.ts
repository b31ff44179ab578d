/** How much of a file we take, so that none can freeze or fill the browser (issue 6). */

/** Largest file, in bytes: 50 MiB, some 50,000 notes. Checked by the file's size before a byte is read. */
export const FILE_MAX_BYTES = 50 * 1024 * 1024;
/** Deepest nesting of a JSON file, in levels; ours have 8. Firefox' JSON.stringify overflows at 5,000 (field notes). */
export const DEPTH_MAX = 32;
/** Longest string in a file, in UTF-16 code units (64 KiB of ASCII). */
export const STRING_MAX = 65_536;
/** Most refusals that are kept: more than a reader reads, and a file of nothing but commas can make millions. */
export const REFUSALS_MAX = 1_000;
