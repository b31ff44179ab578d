/**
 * `npm run build && npx tsx scripts/store-shots.ts`: screenshots at the size that both stores want, in both languages, into reports/store/:
 * the card on an article, the colours over a selection, the options. To be looked at before they are handed in.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchBrowser, until } from '../tests/browser/harness/launch';
import { untilShown } from '../tests/browser/harness/shadow';
import { sendFrom } from '../tests/browser/harness/taken-over';
import { markedTexts } from '../tests/browser/marked';
import { restOn, selectSentence, untilSettled } from './shots/hand';
import { serveArticle } from './start/serve-article';

/** Chrome's Web Store takes this size or half of it; addons.mozilla.org takes any of this shape. */
const SIZE = { width: 1280, height: 800 };
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'reports', 'store');

async function shoot(language: 'en' | 'fr', address: string): Promise<void> {
  const test = await launchBrowser('chromium');
  const save = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${language}-${name}.png`) });
    console.log(`reports/store/${language}-${name}.png`);
  };
  try {
    const options = await test.openOwn('options.html');
    await options.setViewport(SIZE);
    const [changed] = await sendFrom(options, [
      { request: 'changeSettings', letter: { choices: { language } } },
    ]);
    if (!changed?.ok) throw new Error(`the language was not set: ${JSON.stringify(changed)}`);
    await options.reload({ waitUntil: 'load' });
    await until(() => options.evaluate(() => document.body.innerText.length > 200), 'the options are drawn');
    await save(options, '3-options');
    const page = await test.open(address);
    await page.setViewport(SIZE);
    await until(async () => (await markedTexts(page)).includes('Kim'), 'the name is marked');
    await restOn(page, 'Kim');
    await untilShown(page, language === 'fr' ? 'Kim Jong-un' : 'Kim Jong Un');
    await untilSettled(page);
    await save(page, '1-card');
    await page.keyboard.press('Escape');
    await selectSentence(page);
    await untilShown(page, language === 'fr' ? 'Surligner' : 'Highlight');
    await untilSettled(page);
    await save(page, '2-highlight');
  } finally {
    await test.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const article = readFileSync(join(root, 'demo', 'article.html'));
  const served = await serveArticle(article, '.html', 'article.html');
  for (const language of ['en', 'fr'] as const) await shoot(language, served.address);
  await served.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
