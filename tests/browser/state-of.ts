/** What a content script says of its page, asked from a page of the extension as the popup asks. */
import type { Page } from 'puppeteer-core';

/** What a page of the extension has; both browsers call it `chrome` too. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(
        id: number,
        message: object,
        to: { readonly frameId: number },
      ): Promise<{ readonly value?: { readonly source: string; readonly state: string } } | undefined>;
    };
  };
}

/** The state of the reading in the tab at an address; undefined where no content script answers from there. */
export function stateOf(own: Page, source: string): Promise<string | undefined> {
  return own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
    for (const { id } of await tabs.query({})) {
      const report = await tabs
        .sendMessage(id ?? -1, { request: 'readMentions', letter: {} }, { frameId: 0 })
        .catch(() => undefined);
      if (report?.value?.source === wanted) return report.value.state;
    }
    return undefined;
  }, source);
}
