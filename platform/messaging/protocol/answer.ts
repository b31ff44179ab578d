/** How a request is answered, whoever asks whom. */
import type { RefusalCode } from '@/core/refusal';

/** What the receiver answers: an error crosses the border as data, since an Error loses its message on the way. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };

/** Why a request was refused; `code` picks the reader's sentence, `detail` is for the console. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string;
}
