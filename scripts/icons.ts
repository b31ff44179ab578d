/** Renders public/icon/*.png from scripts/icon*.svg: `npx tsx scripts/icons.ts`, after the drawing was changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';

/** Sizes that the browsers and their stores ask for, in pixels; up to 24 the drawing for small sizes is taken. */
const SIZES = [16, 24, 32, 48, 96, 128];
const FOLDER = 'public/icon';

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(FOLDER, { recursive: true });
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = readFileSync(size <= 24 ? 'scripts/icon-16.svg' : 'scripts/icon.svg', 'base64');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  writeFileSync(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
