/** The address bar with our keyword, as far as a driver gets to it. */
import { workerOf } from './command';
import { inFirefoxChrome, type TestBrowser } from './harness/launch';

/** What the address bar offers for what was typed behind our keyword. */
export async function offered(test: TestBrowser, typed: string): Promise<string[]> {
  if (test.kind === 'firefox') {
    const lines = await inFirefoxChrome(
      test.browser,
      `(async () => {
        const { gURLBar } = Services.wm.getMostRecentWindow('navigator:browser');
        gURLBar.search(${JSON.stringify(`story ${typed}`)});
        const { results } = await gURLBar.lastQueryContextPromise;
        return JSON.stringify(results.map(({ payload }) => payload.title ?? payload.description ?? ''));
      })()`,
    );
    return JSON.parse(lines as string) as string[];
  }
  return (await workerOf(test)).evaluate((text) => {
    interface Line {
      readonly description: string;
    }
    const { omnibox } = (
      globalThis as unknown as {
        chrome: {
          omnibox: { onInputChanged: { dispatch(typed: string, suggest: (lines: Line[]) => void): void } };
        };
      }
    ).chrome;
    return new Promise<string[]>((resolve) => {
      omnibox.onInputChanged.dispatch(text, (lines) => resolve(lines.map(({ description }) => description)));
    });
  }, typed);
}

/** Enters what was typed behind our keyword. */
export async function enter(test: TestBrowser, typed: string): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxChrome(
      test.browser,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler.handleInputEntered('story', ${JSON.stringify(`story ${typed}`)}, 'tab')`,
    );
    return;
  }
  await (await workerOf(test)).evaluate((text) => {
    const { omnibox } = (
      globalThis as unknown as {
        chrome: { omnibox: { onInputEntered: { dispatch(typed: string, where: string): void } } };
      }
    ).chrome;
    omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
  }, typed);
}
