/** What a content script says of its page, asked from a page of the extension as the popup asks. */
import type { Page } from 'puppeteer-core';

interface Report {
  readonly source: string;
  readonly state: string;
  readonly entities: readonly { readonly entity: string }[];
  readonly orphans: readonly string[];
}

/** What a page of the extension has; both browsers call it `chrome` too. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(
        id: number,
        message: object,
        to: { readonly frameId: number },
      ): Promise<{ readonly value?: Report } | undefined>;
    };
  };
}

/** What the tab at an address tells own pages of itself; undefined where no content script answers from there. */
export function reportOf(own: Page, source: string): Promise<Report | undefined> {
  return own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
    for (const { id } of await tabs.query({})) {
      const report = await tabs
        .sendMessage(id ?? -1, { request: 'readMentions', letter: {} }, { frameId: 0 })
        .catch(() => undefined);
      if (report?.value?.source === wanted) return report.value;
    }
    return undefined;
  }, source);
}

/** The state of its reading. */
export const stateOf = async (own: Page, source: string) => (await reportOf(own, source))?.state;
