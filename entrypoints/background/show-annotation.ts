import { type Browser, browser } from 'wxt/browser';
import type { Annotation } from '@/core/annotation/annotation';
import { PRACTICE_ADDRESS } from '@/core/annotation/page-address';
import { isOneArticle } from '@/core/annotation/same-article';
import { askTab } from '@/platform/messaging/ask-tab';
import { Refused } from '@/platform/messaging/refused';

/** How often a page that is still loading is asked for the highlight, in milliseconds: less than a reader notices. */
const RETRY_MS = 200;
/** How long a page may take to load and settle, in milliseconds, before it is left as it is. */
const SETTLE_MS = 15_000;
/** How long a tab may take to say what page it shows, in milliseconds; a busy one is passed over and its page opened anew. */
const TAB_ANSWER_MS = 500;

/**
 * Brings the annotation's page to the front, in the tab that has it open or else in a new one, and scrolls to the annotation as soon
 * as the page can. Resolves when the tab is there. We may not read tabs' addresses, so each says itself which page it shows.
 */
export async function showAnnotation({ id, target }: Annotation): Promise<void> {
  const open = await tabShowing(target.source);
  const url = target.source === PRACTICE_ADDRESS ? browser.runtime.getURL('/welcome.html') : target.source;
  const tab = open ?? (await openTab(url));
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows?.update(open.windowId, { focused: true });
  }
  if (tab.id !== undefined) void scrollTo(tab.id, id);
}

type Tab = Browser.tabs.Tab;

async function tabShowing(source: string): Promise<Tab | undefined> {
  const tabs = await browser.tabs.query({});
  const shows = await Promise.all(
    tabs.map(async (tab) => tab.id !== undefined && isOneArticle((await sourceOfTab(tab.id)) ?? '', source)),
  );
  return tabs.find((_, i) => shows[i]);
}

async function sourceOfTab(tabId: number): Promise<string | undefined> {
  const answer = await Promise.race([askTab(tabId, 'readMentions', { atOnce: true }), pause(TAB_ANSWER_MS)]);
  return answer?.ok ? answer.value.source : undefined;
}

async function openTab(url: string): Promise<Tab> {
  try {
    return await browser.tabs.create({ url });
  } catch (error) {
    // Firefox opens no file: address for an extension.
    throw new Refused('not-allowed', `the browser does not open this address: ${String(error)}`);
  }
}

async function scrollTo(tabId: number, id: string): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  while (Date.now() < until) {
    if ((await askTab(tabId, 'showAnnotation', { id })).ok) return;
    await pause(RETRY_MS);
  }
}

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));
