import { type BrowserKind, launchBrowser } from '../../tests/browser/harness/launch';

/** Opens a window with the extension on the article and resolves when the reader closes it. */
export async function showArticle(kind: BrowserKind, address: string): Promise<void> {
  const { browser, open } = await launchBrowser(kind, { headful: true });
  await open(address);
  console.log(
    `Backstory runs in ${await browser.version()} on ${address}\nRest the pointer on an underlined name. Close the browser to end.`,
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
