import type { RefusalCode } from '../refusal';

/** How far the saving of what was typed has come. `wordless`: tags wait for the first text. `conflict`: another window saved `theirs` meanwhile. */
export type EditState =
  | { readonly at: 'saved' | 'unsaved' | 'saving' | 'wordless' }
  | { readonly at: 'failed'; readonly code: RefusalCode }
  | { readonly at: 'conflict'; readonly theirs: string };

/** Which text a conflict ends with. */
export type Keep = 'mine' | 'theirs' | 'both';
