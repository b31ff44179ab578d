/** Why a request was refused. */
export const REFUSAL_CODES = [
  'not-allowed',
  'malformed',
  'not-found',
  'conflict',
  'too-long',
  'too-often',
  'private-window',
  'store-full',
  'store-forbidden',
  'store-failed',
  'unreachable',
] as const;

/** Picks the reader's sentence. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];
