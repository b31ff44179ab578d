/**
 * A fault that many a file has, for a sentence in the reader's language; what else is wrong has a clause in English alone, for whoever
 * made the pack (problem.ts). JSON only.
 */
export type Fault =
  | {
      readonly code:
        | 'no-pack'
        | 'not-json'
        | 'cut-off'
        | 'wrong-version'
        | 'missing'
        | 'unknown-key'
        | 'wrong-value'
        | 'wrong-order';
    }
  /** `found`: what stands there, as JSON. */
  | { readonly code: 'wrong-format'; readonly found: string }
  /** `most`: UTF-16 code units of a text, elements of a list. */
  | { readonly code: 'too-long'; readonly most: number }
  | {
      readonly code: 'too-many';
      readonly what: 'articles' | 'entities' | 'names';
      readonly most: number;
    }
  /** `name`: a key, or an id. */
  | { readonly code: 'twice'; readonly name: string };
