import { browser } from 'wxt/browser';
import { deliver } from './deliver';
import type { Answer } from './protocol/answer';
import type { PageRequests } from './protocol/page-requests';

/**
 * The background's answer to a content script's request. Never throws: a background that cannot be reached for 10 s, or an
 * extension that was updated under the page, answers `unreachable`.
 */
export function ask<K extends keyof PageRequests>(
  request: K,
  letter: PageRequests[K]['ask'],
): Promise<Answer<PageRequests[K]['answer']>> {
  return deliver(
    () => browser.runtime.sendMessage({ request, letter }),
    () => !browser.runtime?.id,
  );
}
