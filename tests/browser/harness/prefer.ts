import type { Page } from 'puppeteer-core';
import { inFirefoxChrome, type TestBrowser, until } from './launch';

/** What a reader asks of their system for the pages they read. */
export interface Preference {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColours?: boolean;
}

/** Makes a browser show pages as such a reader wants them: Chromium's devtools emulate it for the page, Firefox has preferences. */
export async function prefer(
  { kind, browser }: TestBrowser,
  page: Page,
  { scheme = 'light', forcedColours = false }: Preference,
): Promise<void> {
  if (kind === 'chromium') {
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      ],
    });
  } else {
    // 0 is dark, 1 light; 2 forces the reader's colours, 1 the page's.
    await inFirefoxChrome(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});
       Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 1})`,
    );
  }
  await until(
    () =>
      page.evaluate(
        (wanted, forced) =>
          matchMedia(`(prefers-color-scheme: ${wanted})`).matches &&
          matchMedia('(forced-colors: active)').matches === forced,
        scheme,
        forcedColours,
      ),
    'the page is shown as the reader prefers',
  );
}
