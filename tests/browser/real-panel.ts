/**
 * The side panel as the browser shows it, beside its pages. Only a press opens it, and Firefox lets no driver into it; a page of the
 * extension in a tab sees into it, since all of them are one site.
 */
import type { Page } from 'puppeteer-core';
import { type TestBrowser, until } from './harness/launch';

/** Opens the panel by the popup's menu, as a reader does. */
export async function openPanel(test: TestBrowser): Promise<void> {
  const popup = await test.openOwn('popup.html');
  await until(async () => (await popup.$('[popovertarget=menu]')) !== null, 'the popup has its menu');
  await popup.click('[popovertarget=menu]');
  const buttons = await popup.$$('#menu button');
  const words = await Promise.all(buttons.map((one) => one.evaluate((button) => button.textContent)));
  // The popup closes itself, perhaps before the click has answered.
  await buttons[words.indexOf('Open the side panel')]?.click().catch(() => {});
}

/** What `look` makes of the panel's document, as the own page sees it; null while no panel is open. `look` sees its arguments only. */
export async function inPanel<Answer, Given extends readonly unknown[]>(
  own: Page,
  look: (panel: Document, ...given: Given) => Answer,
  ...given: Given
): Promise<Answer | null> {
  return (await own.evaluate(`(() => {
    const views = (globalThis.browser ?? chrome).extension.getViews();
    const panel = views.find((view) => view !== window && view.location.pathname === '/sidepanel.html');
    return panel ? (${look})(panel.document, ...${JSON.stringify(given)}) : null;
  })()`)) as Answer | null;
}

/** The words in the panel; none while it is not open. */
export async function textInPanel(own: Page): Promise<string> {
  return (await inPanel(own, (panel) => panel.body.innerText.replace(/\s+/g, ' '))) ?? '';
}
