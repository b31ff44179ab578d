/** Steps through the marks as a shortcut does: drivers' keys do not fire commands (field notes). */
import type { Page } from 'puppeteer-core';
import type { Stage } from './harness/each-browser';

interface Tabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object): Promise<unknown>;
}

/** Returns what a command does: the background's letter to the tab in front, which is `to`. */
export async function stepper(stage: Stage, to: Page): Promise<(by: 1 | -1) => Promise<void>> {
  const own = await stage.browser.openOwn('popup.html');
  await to.bringToFront();
  return (by) =>
    own.evaluate(async (by) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      for (const tab of await tabs.query({}))
        await tabs.sendMessage(tab.id, { request: 'stepMention', letter: { by } }).catch(() => {});
    }, by);
}
