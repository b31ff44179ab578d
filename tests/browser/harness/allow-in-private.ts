/** What the reader does to have the extension in private windows: "Allow in Incognito" (Chromium), "Run in Private Windows" (Firefox). */
import { FIREFOX_ID, inFirefoxChrome, type TestBrowser } from './launch';

/** Allows it; the browser then loads the extension anew. */
export function allowInPrivate(test: TestBrowser): Promise<void> {
  return test.kind === 'chromium' ? allowInChromium(test) : allowInFirefox(test);
}

async function allowInChromium({ browser, origin }: TestBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (
      globalThis as unknown as {
        chrome: { developerPrivate: Record<string, (change: object) => Promise<void>> };
      }
    ).chrome;
    // Else the extension, which no shop signed, is off after the reload that the second change brings.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, new URL(origin).host);
  await page.close();
}

async function allowInFirefox({ browser }: TestBrowser): Promise<void> {
  await inFirefoxChrome(
    browser,
    `(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    })(${JSON.stringify(FIREFOX_ID)})`,
  );
}
