import { browser } from 'wxt/browser';
import { deliver } from './deliver';
import type { Answer } from './protocol/answer';
import type { OwnPageRequests } from './protocol/own-page-requests';

/** The background's answer to a request of the popup or another own page. Never throws; `unreachable` after 10 s without an answer. */
export function askAsOwnPage<K extends keyof OwnPageRequests>(
  request: K,
  letter: OwnPageRequests[K]['ask'],
): Promise<Answer<OwnPageRequests[K]['answer']>> {
  return deliver(
    () => browser.runtime.sendMessage({ request, letter }),
    () => !browser.runtime?.id,
  );
}
