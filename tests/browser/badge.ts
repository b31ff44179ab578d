/** What the toolbar button says. */
import type { Page } from 'puppeteer-core';

interface Extension {
  readonly chrome: {
    readonly tabs: { query(asked: object): Promise<{ readonly id: number }[]> };
    readonly action: { getBadgeText(of: object): Promise<string> };
  };
}

/** What it says in the tab in front, asked from a page of the extension. */
export function badgeText(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as Extension).chrome;
    const [front] = await tabs.query({ active: true, currentWindow: true });
    return action.getBadgeText({ tabId: front?.id });
  });
}
