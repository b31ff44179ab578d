import { pageAddress } from '../annotation/page-address';
import type { Reason } from './refusal';

/** Control and format characters (bidi overrides, zero width, soft hyphens) and half surrogates: an address that holds one is not what it seems. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The canonical address of a page that a file names, or why it is none that we keep: `javascript:` and all but web pages and files. */
export function checkAddress(raw: string): { readonly address: string } | { readonly reason: Reason } {
  if (HIDDEN.test(raw)) return { reason: 'hidden-characters' };
  const address = pageAddress(raw.trim());
  return address === null ? { reason: 'no-address' } : { address };
}
