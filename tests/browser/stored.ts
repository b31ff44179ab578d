import type { TestBrowser } from './harness/launch';
import { sendFrom } from './harness/taken-over';

/** All that is saved and set, as one text to be compared. */
export async function allStored(browser: TestBrowser): Promise<string> {
  const own = await browser.openOwn('popup.html');
  const answers = await sendFrom(own, [
    { request: 'readArchive', letter: { after: null } },
    { request: 'readSettings', letter: {} },
  ]);
  await own.close();
  return JSON.stringify(answers);
}
