/** The quiet word on an update: a dot on the toolbar button until the popup was opened, and never a tab. */
import { browser } from 'wxt/browser';

const DOT = '•';

/** Puts the dot on the button of every tab that has no count. */
export async function tellOfUpdate(): Promise<void> {
  await browser.action.setBadgeText?.({ text: DOT });
}

/** Takes the dot away. */
export async function seeUpdate(): Promise<void> {
  await browser.action.setBadgeText?.({ text: '' });
}
