import { browser } from 'wxt/browser';
import type { Answer } from './protocol/answer';
import type { TabRequests } from './protocol/tab-requests';

/** The answer of the content script in a frame of a tab, the top one by default; `unreachable` at once where none listens. Never throws. */
export async function askTab<K extends keyof TabRequests>(
  tabId: number,
  request: K,
  letter: TabRequests[K]['ask'],
  frameId = 0,
): Promise<Answer<TabRequests[K]['answer']>> {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, { request, letter }, { frameId })) as
      | Answer<TabRequests[K]['answer']>
      | undefined;
    return answer ?? { ok: false, error: { code: 'unreachable', detail: 'no answer' } };
  } catch (error) {
    return { ok: false, error: { code: 'unreachable', detail: String(error) } };
  }
}
