import type { Refusal } from './protocol/answer';

/** What a handler throws to refuse a request: `serve` turns it into the answer `{ok: false, error}`. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal['code'],
    detail: string,
  ) {
    super(detail);
    this.name = 'Refused';
  }
}

/** The refusal behind whatever a handler threw: its own, or `store-failed` for an error that nobody foresaw. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return { code: error.code, detail: error.message };
  return {
    code: 'store-failed',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
